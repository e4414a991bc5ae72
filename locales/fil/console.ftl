### status: reference translation

## Everywhere

console-name = Desk
console-skip = Pumunta sa nilalaman
console-nav = Pangunahing menu
console-nav-queue = Mga request at tawag
console-nav-tasks = Mga gagawin
console-nav-timetable = Iskedyul
console-nav-account = Account ko
console-logout = Mag-log out
console-none = Walang laman.
console-choose = Pumili po
console-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } na minuto
}
console-hours = { $hours ->
    [one] { $hours } oras
   *[other] { $hours } na oras
}
console-days = { $days ->
    [one] { $days } araw
   *[other] { $days } na araw
}

## Pages that say why there is nothing to see

console-problem-title = Hindi maipakita ang pahinang ito
console-to-start = Sa unang pahina
console-not-found = Walang laman dito, o hindi ito sa mga wika ninyo.
console-not-for-role = Hindi puwedeng buksan ng account ninyo ang pahinang ito.
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
console-password-rule = Hindi bababa sa { $least } letra. Mainam ang ilang salita na kayo lang ang nakakaalam.
console-password-again = Ang parehong password ulit
console-password-button = Itakda ang password
console-password-short = Masyadong maikli ang password na ito. Kailangan nito ng hindi bababa sa { $least } letra.
console-password-long = Masyadong mahaba ang password na ito. Hanggang 200 letra lang ang puwede.
console-password-simple = Paulit-ulit ang mga letra sa password na ito. Gumamit po ng mas iba-ibang letra.
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
console-part-offered = Hinihintay ang tumatawag
console-part-today = Ngayong araw, o wala pang resulta
console-part-confirmed = Mga susunod na tawag
console-column-code = Code
console-column-time = Oras
console-column-name = Pangalan
console-column-waited = Gaano na katagal
console-column-until = Sagutin bago ang
console-column-language = Wika
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
console-join-url = Link para sa tawag (https://…)
console-passcode = Passcode
console-link-later = Kung wala pang link: iwanang walang laman ang dalawa. Mababasa ng tumatawag na susunod ang link.
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

console-link-wrong = Kailangang magsimula ang link sa https://. Walang nabago.
console-choose-wish = Pumili po ng isa sa mga hiniling na oras. Walang nabago.
console-choose-times = Markahan po ang isa hanggang { $most } bakanteng oras. Walang nabago.
console-choose-reason = Pumili po ng dahilan. Walang nabago.
console-choose-outcome = Pumili po ng resulta. Walang nabago.
console-too-early = Mapipili ang resultang ito mula { $clock }. Walang nabago.
console-slot-taken = Nakuha na ng ibang tawag ang oras na ito. Walang nabago. Pumili po ng ibang oras.
console-late-staff = Nauna si { $name }. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-caller = Nauna ang tumatawag. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-service = Lumipas na ang oras bago nito. Ang booking ngayon: { $state }. Hindi nagawa ang pagbabago ninyo.
console-late-self = Nagawa na ninyo ito. Ang booking ngayon: { $state }.
console-told-confirmed = Kumpirmado na. Sasabihan ang tumatawag.
console-told-offered = Naialok na. Sasabihan ang tumatawag.
console-told-cancelled = Kanselado na. Sasabihan ang tumatawag.
console-told-finished = Na-save na ang resulta.

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
console-action-task-done = Isinara ang isang gawain

## To do

console-no-tasks = Walang gagawin.
console-task-person = May gustong makausap na tao
console-task-danger = Baka may nasa panganib
console-task-send-failed = May mensaheng hindi naipadala
console-task-room = Walang link ang isang tawag
console-task-mail = May email na kailangang sagutin
console-task-waiting = May request na naghihintay ng sagot
console-task-failed-turn = May mensaheng hindi nasagot
console-task-lapsed = May request na lumipas nang walang sagot
console-task-expired = Lumipas na ang mga inialok na oras
console-task-unreachable = May tumatawag na hindi maabot sa chat
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
console-calls-there = { $calls ->
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
