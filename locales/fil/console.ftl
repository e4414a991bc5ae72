### status: reference translation


## Everywhere

console-name = Desk
console-skip = Pumunta sa nilalaman
console-nav = Pangunahing menu
console-nav-queue = Mga request at tawag
console-nav-tasks = Mga gagawin
console-nav-timetable = Iskedyul
console-nav-staff = Staff
console-nav-account = Account ko
console-logout = Mag-log out
console-none = Walang laman.
console-choose = Pumili po
console-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } na minuto
    }
console-hours =
    { $hours ->
        [one] { $hours } oras
       *[other] { $hours } na oras
    }
console-days =
    { $days ->
        [one] { $days } araw
       *[other] { $days } na araw
    }

## Pages that say why there is nothing to see

console-problem-title = Hindi maipakita ang pahinang ito
console-to-start = Sa unang pahina
console-not-found = Walang laman dito, o hindi ito sa mga wika ninyo.
console-not-for-role = Hindi puwedeng buksan ng account ninyo ang pahinang ito.
console-no-services = Wala sa mga serbisyo ninyo ang tumatakbo rito ngayon. Magtanong po sa administrator.
console-form-old = Luma na ang form na ito. Walang nabago. Pakibuksan po ulit ang pahina at gawin ulit.
console-form-wrong = Hindi mabasa ang form na ito. Walang nabago. Pakibuksan po ulit ang pahina at gawin ulit.

## Login

console-login-title = Mag-log in
console-login-name = Login name
console-password = Password
console-login-button = Mag-log in
console-login-wrong = Mali ang login name o password, o naka-lock ang account. Pagkatapos ng 5 maling password, naka-lock ito nang 15 minuto.
console-told-password = Nagawa na ang password ninyo. Mag-log in po.
console-link-spent = Nagamit na o masyado nang luma ang link na ito. Humingi po ng bago sa administrator ninyo.
console-link-title = Gumawa ng password
console-link-for = Para kay
console-new-password = Bagong password
console-password-rule = Hindi bababa sa { $least } karakter. Mainam ang ilang salita na kayo lang ang nakakaalam.
console-password-again = Ang parehong password ulit
console-password-button = Itakda ang password
console-password-short = Masyadong maikli ang password na ito. Kailangan nito ng hindi bababa sa { $least } karakter.
console-password-long = Masyadong mahaba ang password na ito. Hanggang 200 karakter lang ang puwede.
console-password-simple = Paulit-ulit ang mga karakter sa password na ito. Gumamit po ng mas iba-ibang karakter.
console-password-login = Hindi dapat nasa password ang login name ninyo.
console-password-differs = Hindi magkapareho ang dalawang password. Paki-type po ulit ang dalawa.

## Requests and calls

console-languages = Mga wika
console-no-languages = Walang wika ang account ninyo. Magtanong po sa administrator ninyo.
console-count-title = Naghihintay ng sagot: { $waiting }. Lahat ng bukas: { $open }.
console-find = Booking code
console-find-button = Hanapin
console-told-no-such-code = Walang booking sa mga wika ninyo na may ganitong code.
console-part-requested = Mga bagong request
console-part-changes = Humihiling ng ibang oras
console-part-offered = Hinihintay ang tumatawag
console-part-today = Ngayong araw, o wala pang resulta
console-part-confirmed = Mga susunod na tawag
console-column-code = Code
console-column-time = Oras
console-column-name = Pangalan
console-column-waited = Gaano na katagal
console-column-until = Sagutin bago ang
console-column-language = Wika
console-call-language = Wika ng tawag
console-column-service = Serbisyo
console-column-at = Kailan
console-column-who = Sino
console-column-what = Ano
console-column-note = Tala
console-column-booking = Booking
console-column-calls = Mga tawag sa araw na iyon
console-urgent = Malapit na
console-moving = May inialok na ibang oras
console-room-failed = Wala pang link
console-as-of = Noong { $clock }. Kusang nag-a-update ang listahang ito.
console-erased = Nabura na
console-erased-why = Ipinabura ng tumatawag ang lahat ng personal na data.

## One booking

console-back-to-queue = Bumalik sa listahan
console-about = Tungkol sa booking na ito
console-details = Mga detalye
console-own-time = Oras sa lugar ng tumatawag:
console-asked-at = Hiniling noong
console-offer-until = Puwedeng piliin hanggang
console-outcome = Resulta
console-room = Link para sa tawag
console-room-wanted = Ginagawa pa
console-room-waits = Hindi pa nagawa. Susubukan ulit.
console-meeting-id = Meeting ID
console-app = App
console-room-overruled = Hindi tinanggap ng Zoom ang mga setting na ito: { $settings }. Pakisabi po sa administrator ninyo.
console-link-instead = Gumamit ng ibang link
console-link-instead-why = Buburahin ang naunang meeting. Matatanggap ng tumatawag ang bagong link.
console-state-waiting = Nasa waiting list
console-state-requested = Hiniling na
console-state-offered = Inalukan ng ibang oras
console-state-confirmed = Kumpirmado na
console-state-done = Tapos na
console-state-cancelled = Kanselado na
console-state-lapsed = Lumipas na
console-detail-name = Pangalan
console-detail-birthdate = Petsa ng kapanganakan
console-detail-email = Email address
console-detail-phone = Telepono
console-detail-address = Tirahan
console-detail-jobseeker-number = Numero ng naghahanap ng trabaho
console-detail-who = Sino ang humihiling
console-detail-where = Bansa
console-detail-whom = Para kanino
console-detail-mailbox = Mailbox
console-detail-companion = Kasama sa tawag
console-detail-reason = Dahilan
console-who-trainee = Trainee
console-who-former = Dating trainee
console-who-representative = Kinatawan
console-who-supporter = Tumutulong (supporter)
console-whom-trainee = Trainee
console-whom-former = Dating trainee
console-mailbox-own = Ang tumatawag lang ang nagbabasa
console-mailbox-shared = Binabasa rin ng iba: walang ipinapadalang email
console-companion-none = Wala
console-companion-interpreter = Interpreter
console-companion-companion = Ibang tao
console-where-jp = Japan
console-where-vn = Vietnam
console-where-cn = China
console-where-id-west = Indonesia (kanluran)
console-where-id-central = Indonesia (gitna)
console-where-id-east = Indonesia (silangan)
console-where-ph = Pilipinas
console-where-th = Thailand
console-where-kh = Cambodia
console-where-mm = Myanmar
console-where-other = Iba pang bansa
console-confirm-title = Kumpirmahin
console-wishes = Mga hiniling na oras
console-wish = { $rank }.
console-taken = May kumuha na
console-past = Lumipas na
console-cover-free = Sino ang puwede
console-cover-calls = Ibang tawag sa oras na iyon
console-cover-room = Room
console-cover-nobody = Wala
console-cover-load =
    { $name } ({ $calls ->
        [one] { $calls } tawag sa araw na iyon
       *[other] { $calls } na tawag sa araw na iyon
    })
console-cover-seat = Puwesto { $number }
console-cover-held = Nakalaan para sa tumatawag na ito
console-cover-rooms = Bakante: { $free }
console-cover-room-any = Bakante
console-cover-room-by-hand = Ita-type ang link
console-send-back-title = Ipadala ang oras sa tumatawag
console-send-back-why = Kailangang sumagot ang tumatawag. Saka lang makukumpirma ang tawag.
console-send-back-button = Ipadala ang oras na ito sa tumatawag
console-change-title = Gusto ng tumatawag ng ibang oras
console-move-button = Ilipat ang tawag sa oras na ito
console-keep-button = Huwag ilipat ang tawag
console-told-moved = Nailipat na ang tawag. Sasabihan ang tumatawag.
console-told-kept = Hindi nagbago ang tawag. Sasabihan ang tumatawag.
console-answered-elsewhere = Kung sumagot ang tumatawag sa telepono o email, isulat po rito.
console-accept-button = Kumpirmahin para sa tumatawag
console-decline-button = Walang puwede sa tumatawag
console-told-accepted = Nakumpirma na para sa tumatawag.
console-told-declined = Natanggihan na ang mga oras para sa tumatawag.
console-join-url = Link para sa tawag (https://…)
console-passcode = Passcode
console-passkey = Passkey
console-link-later = Kung wala pang link: iwanang walang laman ang dalawa. Mababasa ng tumatawag na susunod ang link.
console-link-or-id = Magbigay ng link, o ng meeting ID at passcode nito.
console-link-or-id-passkey = Magbigay ng meeting ID at passkey nito, o ng link.
console-link-only = Magbigay ng link.
console-id-only = Magbigay ng meeting ID at { $secret } nito.
console-link-missing = Ibigay ang link
console-link-button = Ipadala ang link
console-told-linked = Na-save na ang link. Sasabihan ang tumatawag.
console-confirm-button = Kumpirmahin ang oras na ito
console-finish-title = Pagkatapos ng tawag
console-missed-from = Puwedeng piliin ang “Hindi dumating” mula { $clock }.
console-finish-button = I-save ang resulta
console-outcome-talked = Nakapag-usap
console-outcome-missed = Hindi dumating
console-outcome-technical = Problemang teknikal
console-outcome-staff-absent = Wala ang staff
console-cancel-title = I-cancel
console-reason = Dahilan
console-reason-closed = Sarado kami
console-reason-ill = Hindi makakapunta ang tagapayo
console-reason-asked = Hiniling ng tumatawag
console-reason-twice = Dalawang beses ang parehong request
console-reason-other = Iba pang dahilan
console-cancel-button = I-cancel ang booking na ito
console-offered-title = Mga inialok na oras
console-offer-title = Mag-alok ng ibang oras
console-offer-how = Markahan ang hanggang { $most } bakanteng oras. Ilalaan ang mga ito hanggang sumagot ang tumatawag.
console-weeks = Mga linggo
console-week-earlier = Nakaraang linggo
console-week-later = Susunod na linggo
console-week-empty = Walang tao para sa wikang ito sa linggong ito.
console-offer-button = Ialok ang mga oras na ito
console-trail = Kasaysayan
console-maintenance-ahead = { $service }: mula { $from } hanggang { $to }, walang maibu-book ang mga tumatawag (maintenance).
console-maintenance-now = { $service }: hanggang { $to }, walang maibu-book ang mga tumatawag (maintenance).
console-link-wrong = Kailangang magsimula ang link sa https://. Walang nabago.
console-id-wrong = Magbigay po ng meeting ID at { $secret } nito. Walang nabago.
console-link-or-id-wrong = Magbigay po ng link na nagsisimula sa https://, o ng meeting ID at passcode nito. Walang nabago.
console-choose-wish = Pumili po ng isa sa mga hiniling na oras. Walang nabago.
console-choose-times = Markahan po ang isa hanggang { $most } bakanteng oras. Walang nabago.
console-choose-reason = Pumili po ng dahilan. Walang nabago.
console-choose-outcome = Pumili po ng resulta. Walang nabago.
console-too-early = Mapipili ang resultang ito mula { $clock }. Walang nabago.
console-slot-taken = Nakuha na ng ibang tawag ang oras na ito. Walang nabago. Pumili po ng ibang oras.
console-no-host = Walang bakanteng Zoom host sa oras na ito. Walang nabago. Pumili po ng ibang oras.
console-late-staff = Nauna si { $name }. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-caller = Nauna ang tumatawag. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-service = Lumipas na ang oras bago nito. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-self = Nagawa na ninyo ito. Ang booking ngayon: { $state }.
console-told-confirmed = Kumpirmado na. Sasabihan ang tumatawag.
console-told-offered = Naialok na. Sasabihan ang tumatawag.
console-told-cancelled = Kanselado na. Sasabihan ang tumatawag.
console-told-finished = Na-save na ang resulta.
console-next-link = I-book ang susunod na tawag
console-next-title = Susunod na tawag ng parehong tumatawag
console-new-title = Bagong booking sa telepono
console-show-button = Ipakita ang mga bakanteng oras
console-optional = (kung mayroon)
console-new-caller = Tumatawag
console-consent-title = Mga tuntunin sa paggamit
console-consent-read = Binasa ko nang malakas ang pinakamahahalagang punto. Sumasang-ayon ang tumatawag.
console-consent-referred = Sinabi ko sa tumatawag kung saan mababasa ang mga tuntunin. Sumasang-ayon ang tumatawag.
console-word = Salita para sa web chat
console-word-why = Gamit ang booking code at ang salitang ito, mabubuksan ng tumatawag ang booking sa web chat. 4 hanggang 60 letra.
console-free-times = Mga bakanteng oras
console-book-button = I-book at kumpirmahin
console-told-booked = Na-book at kumpirmado na. Pakibasa po ang booking code sa tumatawag.
console-told-booked-next = Na-book at kumpirmado na. Sasabihan ang tumatawag.
console-field-wrong = { $field }: pakitingnan po ang isinulat dito. Walang na-book.
console-consent-missing = Piliin po kung paano sumang-ayon ang tumatawag sa mga tuntunin sa paggamit. Walang na-book.
console-phone-again = Baka may booking na ang taong ito: { $code }, { $when }. Walang na-book. Para mag-book pa ng isa, pindutin muli ang button.
console-choose-time = Pumili po ng bakanteng oras. Walang na-book.
console-actor-caller = Tumatawag
console-actor-staff = Staff
console-actor-service = Programa
console-action-request = Humiling ng tawag
console-action-confirm = Kinumpirma
console-action-offer = Nag-alok ng ibang oras
console-action-accept = Pumili ng inialok na oras
console-action-decline = Tinanggihan ang mga inialok na oras
console-action-cancel = Kinansela
console-action-lapse = Lumipas nang walang sagot
console-action-finish = Na-save ang resulta
console-action-room = Ibinigay ang link
console-action-wish = Humiling ng ibang oras
console-action-move = Inilipat sa ibang oras
console-action-keep = Hindi binago ang oras
console-action-book-next = Na-book bilang susunod na tawag
console-action-book-phone-read = Na-book sa telepono, binasa ang mga tuntunin
console-action-book-phone-referred = Na-book sa telepono, sinabi kung nasaan ang mga tuntunin
console-action-staff-words = Sumulat sa tumatawag
console-action-task-done = Isinara ang isang gawain

## To do

console-no-tasks = Walang gagawin.
console-task-person = May gustong makausap na tao
console-task-danger = Baka may nasa panganib
console-task-send-failed = May mensaheng hindi naipadala
console-task-room = Walang link ang isang tawag
console-task-in-room = Naghihintay ang tumatawag sa meeting
console-task-mail = May email na kailangang sagutin
console-task-waiting = May request na naghihintay ng sagot
console-task-failed-turn = May mensaheng hindi nasagot
console-task-lapsed = May request na lumipas nang walang sagot
console-task-expired = Lumipas na ang mga inialok na oras
console-task-unreachable = May tumatawag na hindi maabot sa chat
console-task-change = May tumatawag na gusto ng ibang oras
console-task-call-back = Sabihan po sa telepono ang tumatawag
console-task-unwritten = Walang sagot sa takdang oras: sinabihan ang tumatawag na tumawag sa telepono
console-unwritten = Walang sagot sa takdang oras, sinabihang tumawag
console-task-tell = Sabihan ang tumatawag tungkol sa tawag
console-column-channel = Channel
console-channel-line = LINE
console-channel-telegram = Telegram
console-channel-web = Web chat
console-channel-phone = Telepono
console-back-to-tasks = Bumalik sa listahan
console-thread = Mga mensahe
console-thread-none = Wala pang nakasulat.
console-reply = Mensahe ninyo sa tumatawag
console-reply-how = Isulat po sa wikang { $spoken }. Babasahin ito ng tumatawag sa chat ayon sa pagkakasulat ninyo. Sa loob ng 24 na oras, dito darating ang mga sagot.
console-reply-button = Ipadala ang mensahe
console-told-replied = Ipinapadala na ang mensahe ninyo.
console-reply-wrong = Sumulat po ng mensaheng hanggang { $most } karakter. Walang naipadala.
console-no-chat = Hindi maabot sa chat ang tumatawag na ito. Tumawag po sa telepono o sumulat ng email.
console-messages =
    { $count ->
        [one] { $count } mensahe
       *[other] { $count } na mensahe
    }
console-open-booking = Buksan
console-done-button = Tapos na
console-told-task-done = Naisara na ang gawain.
console-told-task-gone = May ibang nagsara na ng gawaing ito.

## Timetable

console-regular-hours = Karaniwang oras
console-exceptions = Mga araw na sarado, leave at dagdag na araw
console-all-languages = Lahat ng wika
console-day = Araw
console-hours-title = Oras
console-closed = Sarado
console-calls-there =
    { $calls ->
        [one] { $calls } booking: pakitingnan po
       *[other] { $calls } na booking: pakitingnan po
    }
console-add-exception = Magdagdag ng araw na sarado, leave o dagdag na araw
console-kind = Ano ang mangyayari sa araw na iyon
console-kind-closed = Sarado o naka-leave
console-kind-hours = Ibang oras, o dagdag na araw
console-opens = Mula
console-closes = Hanggang
console-add-button = Idagdag
console-remove-button = Alisin
console-day-wrong = Pumili po ng araw mula ngayon hanggang isang taon. Walang nabago.
console-hours-wrong = Ibigay po ang dalawang oras, una ang mas maaga, nang tiglilimang minuto. Walang nabago.
console-told-exception-added = Naidagdag na. Kung may mga booking sa araw na iyon, pakitingnan po.
console-told-exception-removed = Naalis na.

## My account

console-staff-why = Nakikita ng bawat isa ang mga booking, tumatawag at oras ng sarili nilang mga serbisyo, at wala nang iba.
console-staff-services = Mga serbisyo
console-staff-all = Lahat
console-staff-off = Sarado na
console-staff-one = Magtira po ng kahit isang serbisyo. Para isara ang account, magtanong sa namamahala ng system na ito.
console-settings = Mga setting
console-speaks = Wika ng mga pahinang ito
console-mail-on = Padalhan ako ng email kapag may bago sa mga wika ko
console-save-button = I-save
console-told-saved = Na-save na.
console-sessions = Kung saan kayo naka-log in
console-sessions-why = Natatapos ang isang session pagkatapos ng 30 minutong hindi ginagamit, at pagkatapos ng 12 oras. Tapusin po ang bawat isa na hindi ninyo kilala, saka humingi ng bagong password.
console-session-began = Nag-log in
console-session-seen = Huling ginamit
console-session-which = Alin
console-session-this = Ang browser na ito
console-session-other = Ibang browser
console-end-button = Tapusin
console-told-ended = Natapos na ang session.
console-end-all-button = Tapusin lahat, pati ang isang ito

## Counsellors

console-nav-roster = Mga tagapayo
console-roster-none = Wala pang nakalistang tagapayo. Sa wikang walang tagapayo, ang bilang ng sabay-sabay na tawag ay ang nakasulat sa service file.
console-roster-off = Hindi naka-duty
console-roster-add = Magdagdag ng tagapayo
console-roster-name = Pangalan (hindi makikita ng mga tumatawag)
console-roster-login = Account
console-roster-no-login = Walang account
console-roster-speaks = Mga wika
console-roster-name-wrong = Mag-type po ng pangalan. Walang nabago.
console-roster-language-wrong = Markahan po ang kahit isang wika. Walang nabago.
console-roster-hours = Oras bawat linggo
console-roster-hours-how = Isulat ang oras nang ganito: 09:00-12:00 13:00-17:00, nang tiglilimang minuto. Walang pasok sa araw na walang oras. Kung walang oras ang lahat ng araw, naroon ang taong ito tuwing bukas ang serbisyo.
console-roster-hours-wrong = Hindi mabasa ang oras ng { $day }. Isulat po nang ganito: 09:00-12:00 13:00-17:00. Walang nabago.
console-roster-always = Tuwing bukas ang serbisyo
console-roster-picture = Madilim na kulay: naroon. Maliwanag na kulay: bukas ang serbisyo pero wala ang taong ito.
console-roster-picture-of = Linggo ni { $name }
console-roster-load = Mga tawag ngayong linggo
console-roster-calls =
    { $calls ->
        [one] { $calls } tawag
       *[other] { $calls } na tawag
    }
console-roster-leave = Leave at dagdag na oras
console-roster-add-leave = Magdagdag ng leave o dagdag na oras
console-roster-kind-away = Wala
console-roster-kind-there = Naroon, bukod sa oras bawat linggo
console-roster-first-day = Unang araw
console-roster-last-day = Huling araw
console-roster-leave-how = Kung wala sa buong araw, iwanang walang laman ang oras.
console-roster-whole-day = Buong araw
console-roster-days-wrong = Pumili po ng mga araw mula ngayon hanggang isang taon, una ang mas maaga. Walang nabago.
console-roster-off-button = Alisin sa duty
console-roster-on-button = Ibalik sa duty
console-told-roster-saved = Na-save na ang tagapayo.
console-told-roster-hours = Na-save na ang oras bawat linggo.
console-told-leave-added = Naidagdag na.
console-told-leave-removed = Naalis na. Iniaalok sa waiting list ang mga oras na nabakante.
console-told-off-duty = Mula ngayon, hindi na tatanggap ng tawag ang tagapayong ito.
console-told-on-duty = Tumatanggap na ulit ng tawag ang tagapayong ito.
console-touched-title = Mga booking na mawawalan ng hahawak
console-touched-why = Wala pang na-save. Kung ise-save ninyo, hindi magbabago ang mga booking na ito, hindi sasabihan ang mga tumatawag, at makikita ninyo ang bawat booking sa “Mga conflict”.
console-touched-button = I-save pa rin
console-touched-back = Huwag i-save

## Conflicts

console-nav-conflicts = Mga conflict
console-conflicts-why = Wala nang hahawak sa oras ng mga booking na ito. Hindi pa ito alam ng mga tumatawag. Nawawala sa listahang ito ang booking kapag may solusyon na.
console-no-conflicts = May hahawak sa bawat booking.
console-column-why = Bakit
console-conflict-closed = Sarado sa oras na ito
console-conflict-away = Wala ang tagapayo
console-conflict-gone = Hindi na tumatanggap ng tawag sa wikang ito ang tagapayo
console-conflict-nobody = Wala pang tagapayo para sa tawag na ito
console-conflict-offer = Tungkol ito sa isang oras na iniaalok ngayon
console-conflict-pending = May inialok nang ibang oras. Hindi pa sumasagot ang tumatawag.
console-give-title = Parehong oras, ibang tagapayo
console-give-to = Tagapayo
console-give-button = Ibigay
console-give-none = Walang ibang puwede sa oras na iyon.
console-nearest-title = Ibang oras
console-nearest-none = Walang bakanteng oras sa mga susunod na linggo.
console-withdraw-button = Bawiin ang alok
console-keep-title = Panatilihin pa rin
console-keep-anyway-button = Panatilihin
console-keep-comes = Darating ang tagapayo para sa tawag na ito
console-keep-other = Ibang tao ang hahawak ng tawag na ito
console-keep-agreed = Napagkasunduan na sa tumatawag
console-told-given = Naibigay na. Hindi nagbago ang oras, kaya hindi sasabihan ang tumatawag.
console-told-kept-anyway = Pinanatili na.
console-told-withdrawn = Nabawi na ang alok. Sasabihan ang tumatawag.
console-told-solved = May solusyon na ang booking na ito.
console-action-give = Ibinigay sa ibang tagapayo
console-action-keep-anyway = Pinanatili kahit walang hahawak
console-task-conflict = May booking na wala nang hahawak

## Waiting list

console-nav-waiting = Waiting list
console-waiting-why = Kapag may nabakanteng oras, iniaalok ito sa unang tao sa pila na puwede sa oras na iyon, at sandali itong inilalaan sa kanya. Ang hindi sumagot ay lilipat sa dulo ng pila.
console-waiting-none = Walang naghihintay.
console-column-number = Numero
console-column-day = Hinihintay na araw
console-waiting-any = Kahit anong araw
console-column-passed = Mga oras na hindi kinuha
console-column-offer = Iniaalok ngayon
console-waiting-until = nakalaan hanggang { $until }
console-first-button = Unahin
console-first-urgent = Apurahan
console-first-mistake = Nagkamali kami
console-first-other = Iba pang dahilan
console-told-put-first = Inuna na. Nakasulat ito sa kasaysayan.
console-told-waits-no-more = Hindi na naghihintay ang tumatawag na ito.
console-action-join = Sumali sa waiting list
console-action-pass = Hindi kinuha ang inialok na oras
console-action-withdraw = Binawi ang inialok na oras
console-action-put-first = Inuna sa waiting list

## What was sent, on the page of a booking

console-sent-title = Mga ipinadala
console-sent-note = “Naibigay na” ang sinasabi kapag tinanggap ng chat app o ng mail server ang mensahe. Hindi ibig sabihin na may nakabasa na nito.
console-sent-what = Mensahe
console-sent-road = Paraan
console-sent-state = Status
console-road-chat = Chat
console-road-mail = Email
console-road-phone = Telepono
console-road-member-page = Job-seeker page
console-sent-queued = Naghihintay
console-sent-accepted = Naibigay na
console-sent-failed = Hindi naipadala
console-sent-acknowledged = Sumagot na
console-notice-offered = Nag-alok ng ibang oras
console-notice-confirmed = Kumpirmado na
console-notice-changed = Bagong oras
console-notice-cancelled = Kanselado na
console-notice-receipt = Kanselado, gaya ng hiniling
console-notice-requested = Natanggap ang request
console-notice-lapsed = Natapos ang request
console-notice-expired = Natapos ang alok
console-notice-access = Bagong paraan ng pagsali
console-notice-unwritten = Sinabihang tumawag
console-notice-still = Hindi nakansela
console-tell-title = Sabihan ang tumatawag
console-tell-why = Ayon sa mga tuntunin, ang opisina mismo ang nagsasabi nito: { $what }. Pagkatapos, isulat kung paano ninyo ito sinabi.
console-tell-confirmed = kumpirmado na ang tawag
console-tell-changed = may bagong oras ang tawag
console-tell-access = nagbago ang paraan ng pagsali
console-tell-cancelled = kanselado na ang tawag
console-article = (artikulo { $article } ng mga tuntunin)
console-tell-phone-button = Nasabi na sa telepono
console-tell-member-page-button = Nailagay na sa job-seeker page
console-told-told = Na-save na: nasabihan ang tumatawag.
console-told-not-told = Walang na-save: nasabi na ito dati, o may mas bagong dapat sabihin.
console-action-tell-phone = Sinabihan ang tumatawag sa telepono
console-action-tell-member-page = Inilagay sa job-seeker page
console-task-unanswered = May tumatawag na hindi tumugon sa isang mensahe
console-task-bounced = May email sa tumatawag na bumalik
console-mailbox-unproven = Hindi napatunayan: walang ipinapadalang email
console-outcome-unknown = Hindi alam
console-task-unclosed = Ano ang naging resulta ng tawag na ito?
console-task-late = May tumatawag na male-late
console-task-cannot-join = May tumatawag na hindi makakonekta
console-task-refusal-answer = Sagot tungkol sa tinanggihang booking
console-task-mailbox-away = Hindi maabot ang mailbox. Hindi nababasa ang mga sagot sa email
console-action-rule = Sinunod ang isang patakaran ng serbisyo
console-action-contact = Nakipag-ugnayan ang tumatawag
console-action-resume = Hindi pagliban: nakipag-ugnayan sa takdang oras
console-ready = Paghahanda
console-ready-yes = handa na
console-ready-no = hindi pa
console-ready-unasked = walang sagot
console-contacts = Pakikipag-ugnayan bago at sa oras ng tawag
console-how-chat = sa chat
console-how-zoom = sa meeting
console-absence = Mga pagliban at pagtanggi ng booking
console-strikes = Mga tawag na hindi dinaluhan at ibinibilang: { $count }
console-strikes-term = Sa loob ng { $days } araw, ibinibilang ang isang tawag na hindi dinaluhan.
console-refuse-why = Tao lang ang puwedeng tumanggi sa mga susunod na booking. Mababasa ng tumatawag ang dahilan, puwede niya itong sagutin, at lagi siyang makakakuha ng tulong kapag nasa panganib at makakatawag sa telepono.
console-refuse-title = Tanggihan ang mga susunod na booking
console-refuse-until = Hanggang sa araw na ito (kasama)
console-refuse-reason = Dahilan, sa wika ng tumatawag ({ $spoken })
console-refuse-sure = Tiningnan ko na ang mga tawag sa itaas, at desisyon ko ito.
console-refuse-button = Tanggihan ang mga booking
console-refused-until = Tinatanggihan ang mga booking hanggang { $until } ({ $name }).
console-lift-button = Payagan ulit ang mga booking
console-refuse-form-wrong = Pumili po ng araw mula bukas hanggang isang taon, isulat ang dahilan, at markahan ang kahon.
console-no-refusal = Walang tinatanggihang tumatawag ang serbisyong ito.
console-told-refused = Na-save na. Sasabihan ang tumatawag.
console-told-lifted = Puwede na ulit mag-book. Sasabihan ang tumatawag.
console-hear = Padalhan ako ng email tungkol sa
console-hear-new = mga bagong request at pagbabago
console-hear-unanswered = mga request na matagal nang naghihintay
console-hear-room = mga tumatawag na naghihintay sa meeting, male-late o hindi makakonekta
console-hear-unclosed = mga tawag na walang resulta
console-hear-failed = mga mensaheng hindi naipadala
console-hear-today = mga tawag sa araw na iyon, tuwing umaga

## What LINE costs

console-pushes = { $line }: { $used } sa { $most } na may bayad na mensahe ang nagamit na ngayong buwan.
console-pushes-each = Sa bawat natapos na tawag: { $each }.
console-pushes-near = { $line }: { $percent } % na ng mga mensahe ngayong buwan ang nagamit. Itinatabi ang natitira para sa mga kumpirmasyon at link. Ang ibang abiso ay ipapadala sa email, o magiging gawain.
console-pushes-over = Hindi na tumatanggap ang { $line } ng mga abiso mula sa atin ngayong buwan. Ipapadala ang mga ito sa email, o magiging gawain. Naipapadala pa rin ang mga sagot sa tumatawag.
console-identity = Pagkilala sa tumatawag
console-identity-how = Sa simula ng tawag, itanong ang mga ito at ihambing:
console-identity-checked-button = Tama ang pagkakakilanlan
console-identity-unchecked-button = Hindi matiyak
console-identity-checked = Tama ang pagkakakilanlan ({ $name }, { $at })
console-identity-unchecked = Hindi matiyak ang pagkakakilanlan ({ $name }, { $at })
console-told-identity = Na-save na.
console-action-identity-checked = Tiningnan ang pagkakakilanlan: tama
console-action-identity-unchecked = Hindi matiyak ang pagkakakilanlan
console-suspend-title = Itigil ang paggamit ng serbisyong ito
console-suspend-why = Tao lang ang puwedeng magtigil ng paggamit ng isang tumatawag, at tao lang ang puwedeng magbalik nito. Wala itong huling araw. Mababasa ng tumatawag ang batayan at ang dahilan ninyo, puwede niya itong sagutin, at lagi siyang makakakuha ng tulong kapag nasa panganib at makakatawag sa telepono.
console-suspend-ground = Batayan
console-suspend-sure = Desisyon ko ito. Hindi makina ang nagpasya.
console-suspend-button = Itigil ang paggamit
console-suspended = Itinigil ang paggamit mula { $at } ({ $name }). Ang batayan: { $ground }
console-suspend-lift-button = Ibalik ang paggamit
console-suspend-form-wrong = Pumili po ng batayan, isulat ang dahilan, at markahan ang kahon.
console-suspend-open = Mga bukas na booking ng tumatawag na ito. Magpasya po sa bawat isa, at i-cancel kung kailangan:
console-told-suspended = Na-save na. Sasabihan ang tumatawag.
console-action-suspend = Itinigil ang paggamit ng tumatawag
console-action-unsuspend = Ibinalik ang paggamit

## Events: seminars, visits and evenings for many people

console-nav-events = Mga event
console-events-none = Walang event ngayon. Nasa file ng serbisyo ang mga event.
console-column-event = Event
console-column-places = Naka-book / slot
console-column-waiting = Naghihintay
console-column-way-in = Data ng pagsali
console-column-state = Status
console-way-in-there = Naibigay na
console-way-in-missing = Wala pa
console-event-called-off = Kanselado
console-event-closed = Sarado sa araw na iyon
console-event-length = { $minutes } minuto
console-participants = Mga kalahok
console-way-in-title = Data ng pagsali para sa lahat
console-way-in-why = Isang beses lang ninyo itong ibibigay. Sasabihan ngayon ang lahat ng may slot, at matatanggap ito agad ng mga mag-book pa. Kung babaguhin ninyo ito, sasabihan ulit ang lahat.
console-way-in-button = I-save at sabihan ang lahat
console-told-way-in = Na-save na ang data ng pagsali. Sasabihan ang lahat ng kalahok.
console-call-off-title = I-cancel ang event na ito
console-call-off-why = Isang beses sasabihan ang lahat ng may slot at ang lahat ng naghihintay ng slot. Wala nang makakapag-book nito. Hindi na ito maibabalik.
console-call-off-sure = Oo, i-cancel ang buong event.
console-call-off-button = I-cancel ang event
console-told-called-off = Kanselado na ang event. Sasabihan ang lahat.
console-call-off-unsure = Markahan po muna ang kahon.
console-all-done-title = Pagkatapos ng event
console-all-done-why = Isulat po muna kung sino ang hindi dumating, sa pahina ng bawat booking. Pagkatapos, isara nang sabay-sabay ang lahat ng iba pa.
console-all-done-button = Dumating ang lahat ng iba pa
console-told-all-done = Naisara na ang event.
console-event-too-early = Puwede ito kapag nagsimula na ang event. Walang nabago.
console-task-event-access = Wala pang data ng pagsali ang isang event
console-task-event-unclosed = Sino ang dumating sa event?
console-action-event-access = Ibinigay ang data ng pagsali sa event
console-action-call-off = Kinansela ang event
