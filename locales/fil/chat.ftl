### status: reference translation


## The first screen

choose-language = Pumili po ng wika
language-name = Filipino
lang-vi = Vietnamese
lang-zh-hans = Chinese
lang-id = Indonesian
lang-fil = Filipino
lang-en = Ingles
lang-th = Thai
lang-km = Khmer (Cambodian)
lang-my = Burmese (Myanmar)
lang-ja = Japanese
lang-ja-x-easy = Madaling Japanese
return-short = May code ako
about =
    Dito po, puwede kayong humiling ng tawag para makausap ang isang taong marunong ng wika ninyo. Libre po ang tawag.
    Hindi ninyo kailangan ng numero ng telepono.
about-audio = Boses lang po ang gamit sa pag-uusap. Naka-off ang camera, kaya walang makakakita sa mukha ninyo.
about-needs = Kailangan po ninyo ng: smartphone, tablet o computer, Zoom app, at email address.
about-costs =
    Kayo po ang magbabayad ng data o internet ninyo. Gamitin ang sarili ninyong koneksyon o Wi-Fi na kilala at pinagkakatiwalaan ninyo.
    Huwag po kayong gumamit ng libreng Wi-Fi na hindi ninyo alam kung ligtas.
about-other-ways =
    Tuloy po ang konsultasyon sa telepono ({ $phone }) at sa email, gaya ng dati.
    Wala na po ang mga tawag sa Facebook Messenger.
about-traces =
    Ang isinusulat ninyo rito ay maiiwan sa chat na ito sa telepono ninyo. Mababasa ito ng sinumang gagamit ng telepono ninyo.
    Kung may ibang tumitingin sa telepono ninyo, gumamit po ng ibang telepono kung kaya ninyo.
telegram-short = Humiling dito ng libreng tawag sa taong marunong ng wika ninyo.

## The menu and the buttons that are always there

menu-ask = Ano po ang gusto ninyong gawin?
menu-unfinished = May nasimulan po kayong request. Hindi pa ito naipapadala. Puwede ninyo itong ituloy, o gumawa ng iba.
book-label = Mag-book ng tawag
bookings-label = Booking ko
timetable-label = Mga araw at oras
about-label = Ano ito?
terms-label = Tuntunin sa paggamit
person-label = Kontakin ang staff
language-label = Palitan ang wika
help-label = Tulong
delete-label = Burahin ang data ko
danger-label = Nasa panganib ako
menu-label = Menu
back-label = Bumalik
continue-label = Ituloy
yes-label = Oo
change-label = Baguhin
help =
    Puwede po ninyong i-type kahit kailan ang isa sa mga salitang ito: menu, bumalik, wika, tulong, staff, i-cancel.
    Hindi po mawawala ang mga naisagot na ninyo. Walang ipapadala hangga't hindi ninyo pinipindot ang “Ipadala ang request”.
old-button = Para po sa naunang hakbang ang button na iyon. Walang nabago. Ituloy po rito:
use-buttons = Pindutin po ang isa sa mga button, o i-type ang numero nito.
only-text = Mga tinype na salita at mga button lang po ang nababasa ko. Hindi na-save ang ipinadala ninyo.
no-groups = Isang tao lang po ang puwede kong kausapin. Mag-message po kayo sa akin nang direkta. Aalis na ako sa group na ito.
trouble = Nagkaproblema po sa panig namin. Hindi nawala ang mga sagot ninyo. Pakisubukan po ulit mamaya-maya.
phone-instead = Puwede rin po kayong tumawag sa amin sa telepono: { $phone }

## Danger

danger =
    Kung nasa panganib po kayo, tumawag na kayo ngayon. Libre ang mga tawag na ito.
    Pulis: 110
    Ambulansya, sunog: 119
danger-say =
    Puwede po ninyong sabihin sa Japanese:
    「助けてください」 (Tasukete kudasai): “Tulungan po ninyo ako.”
    「警察を呼んでください」 (Keisatsu o yonde kudasai): “Tumawag po kayo ng pulis.”
    「日本語がわかりません」 (Nihongo ga wakarimasen): “Hindi po ako nakakaintindi ng Japanese.”
danger-phone = Kapag oras ng serbisyo, puwede rin po kayong tumawag sa amin: { $phone }

## A person

person-asked = Sinabi na po namin sa staff na gusto ninyong makipag-usap sa tao. Dito po sila magme-message sa inyo.
person-asked-already = Alam na po ng staff na gusto ninyong makipag-usap sa tao. Dito po sila magme-message sa inyo.
person-write =
    Tao na po ang kausap ninyo. Puwede na kayong sumulat dito.
    Sa loob ng 24 na oras, mapupunta sa staff namin ang isusulat ninyo. Pindutin ang “Menu” para tapusin ito.
person-got = Natanggap na po ng staff ang mensahe ninyo. Dito po sila sasagot.
answer-label = Sumagot
person-now = May staff po rito ngayon na marunong ng wika ninyo.
person-next = Ang susunod na araw at oras na may staff na marunong ng wika ninyo: { $when }.

## Days and hours

timetable-title = Mga araw at oras ng bawat wika
timetable-hours = { $days }: { $hours }
timetable-japan-time = Lahat po ng oras ay oras sa Japan.
call-language = { $spoken } po ang gagamiting wika sa tawag.
call-interpreter = Puwede pong sumali ang isang interpreter. Pakisabi po sa amin bago ang tawag.
next-chance = Susunod na bakanteng oras sa wika ninyo: { $when }
no-free-time = Wala pong bakanteng oras sa wika ninyo sa mga susunod na linggo.

## The terms

terms-intro = Bago mag-book, pakibasa po muna ito. Ito ang pinakamahalagang bahagi ng mga tuntunin sa paggamit:
terms-binding = Salin po ito para madali ninyong maintindihan. Ang opisyal na tekstong Japanese ang may bisa: { $title } { $link }
terms-version = Bersyon: { $version }
terms-ask = Sumasang-ayon po ba kayo sa mga tuntunin sa paggamit at sa mga tuntunin ng Zoom?
terms-ask-all = Sumasang-ayon po ba kayo sa lahat ng mga tuntuning ito?
terms-ask-deemed = Kung itutuloy po ninyo at hihiling kayo ng booking, itinuturing itong pagsang-ayon sa mga tuntuning ito.
agree-label = Sumasang-ayon ako
disagree-label = Hindi sumasang-ayon
read-terms-label = Lahat ng tuntunin
read-zoom-label = Tuntunin ng Zoom
read-teams-label = Tuntunin ng Teams
read-skype-label = Tuntunin ng Skype
read-teleoffice-label = Tuntunin: TeleOffice
read-etumo-label = Tuntunin ng e-TUMO
next-page-label = Susunod na pahina
previous-page-label = Nakaraang pahina
terms-page = { $title } ({ $page }/{ $pages })
terms-changed = Nabago na po ang mga tuntunin. Pakibasa po ulit.
disagreed = Wala pong problema. Walang naipadala at walang na-save. Kung hindi po kayo sumasang-ayon, hindi kayo makakapag-book ng tawag dito.
read-again-label = Basahin ulit

## Who is asking

who-ask = Alin po kayo sa mga ito?
who-trainee-label = Trainee sa Japan
who-former-label = Dating trainee
who-representative-label = Kinatawan
who-supporter-label = Tumutulong
where-ask = Nasaan po kayo ngayon? Itinatanong namin ito para maipakita ang oras sa lugar ninyo.
where-jp-label = Japan
where-vn-label = Vietnam
where-cn-label = China
where-id-west-label = Indonesia (WIB)
where-id-central-label = Indonesia (WITA)
where-id-east-label = Indonesia (WIT)
where-ph-label = Pilipinas
where-th-label = Thailand
where-kh-label = Cambodia
where-mm-label = Myanmar
where-other-label = Iba pang bansa
whom-ask = Para kanino po kayo makikipag-usap sa amin? Hindi po kailangang sabihin ang pangalan.
whom-trainee-label = Isang trainee
whom-former-label = Isang dating trainee

## What is asked

name-title = Pangalan
birthdate-title = Petsa ng kapanganakan
email-title = Email
companion-title = Kasama sa tawag
when-title = Petsa at oras
pick-date-label = Piliin ang petsa
suggested-label = Gamitin ang mungkahi
as-typed-label = Tama ang tinype ko
mailbox-ask =
    Sa inyo lang po ba ang mailbox na ito? Wala po bang ibang makakabasa nito?
    Kung may ibang makakabasa, hindi po kami magpapadala ng email doon.
mailbox-own-label = Ako lang nakakabasa
mailbox-shared-label = Nababasa ng iba
mailbox-shared-kept = Ise-save po namin ang address dahil hinihingi ito ng mga tuntunin, pero hindi kami susulat doon kailanman. Dito lang po kami sasagot sa chat.
typed-traces = Puwede na po ninyong burahin sa chat na ito ang mga mensahe ninyo na may pangalan at petsa ng kapanganakan. Ligtas na po naming natanggap ang mga iyon.
companion-ask = May makakasama po ba kayo sa tawag, halimbawa isang interpreter? Pakisabi po sa amin bago ang tawag.
companion-none-label = Wala, ako lang
companion-interpreter-label = May interpreter
companion-companion-label = May ibang kasama

## Day and time

day-ask = Anong araw po ninyo gustong makipag-usap? Ang mga araw lang na may bakanteng oras sa wika ninyo ang makikita rito.
later-days-label = Mga susunod na araw
first-days-label = Mga unang araw
day-full = Puno na po ang araw na iyon. Pumili po ng ibang araw.
day-past = Huli na po para i-book ang araw na iyon. Pumili po ng ibang araw.
no-other-time = Wala na pong ibang bakanteng oras sa mga susunod na linggo.
time-ask = { $day }: anong oras po (oras sa Japan)?
time-taken = May nauna na po sa oras na iyon. Hindi nawala ang mga sagot ninyo. { $day }: bakante pa ang mga oras na ito (oras sa Japan).
time-past = Huli na po para i-book ang oras na iyon. Hindi nawala ang mga sagot ninyo. { $day }: bakante pa ang mga oras na ito (oras sa Japan).

## Review and request

review-title = Pakitingnan po ang request ninyo
review-text = Tama po ba ang lahat? Sinadya naming itago ang ilang bahagi ng mga sagot ninyo.
as-before = gaya ng dati
send-label = Ipadala ang request
review-more = May iba pa po bang oras na puwede sa inyo? Sapat na ang isa. Hanggang { $most } ang puwede ninyong ibigay, at isa roon ang kukumpirmahin namin.
add-time-label = Magdagdag ng oras
wish-title = Oras { $rank }
wishes-ask = Aling oras po ang gusto ninyong baguhin o alisin?
wish-change-label = Baguhin ang oras { $rank }
wish-drop-label = Alisin ang oras { $rank }
wish-gone = May nauna na po sa { $when }. Hindi nawala ang iba pang oras na pinili ninyo.
wish-past = Huli na po para i-book ang { $when }. Hindi nawala ang iba pang oras na pinili ninyo.
book-now-label = I-book ang oras
change-ask = Ano po ang gusto ninyong baguhin?
change-who-label = Kung sino ako
change-where-label = Kung nasaan ako
change-whom-label = Para kanino
change-name-label = Pangalan
change-birthdate-label = Araw ng kapanganakan
change-email-label = Email
change-mailbox-label = Mailbox
change-companion-label = Kung sino ang kasama
change-time-label = Araw at oras
keep-all-label = Huwag nang baguhin
request-sent =
    Natanggap na po namin ang request ninyo para sa { $when }.
    Hindi pa ito kumpirmado. Hintayin po ninyo ang sagot namin.
request-sent-several = Natanggap na po namin ang request ninyo. Susubukan naming kumpirmahin ang isa sa mga oras na ito:
request-wait = Wala pa pong kumpirmado. Hintayin po ninyo ang sagot namin.
request-reply = Sasabihin po namin sa inyo kung puwede o hindi ang oras. Makukumpirma lang ang tawag kapag sinagot ninyo ang mensahe naming iyon.
booked-now = Kumpirmado na po ang tawag ninyo: { $when }.
request-code = Ang booking code ninyo: { $code }
request-answer-chat = Dito po sa chat darating ang sagot namin.
request-answer-mail = Darating po ang sagot namin dito sa chat at sa email.
one-at-a-time = May booking na po kayo. Puwede kayong mag-book ulit pagkatapos ng tawag na iyon, o i-cancel muna ninyo ang booking na ito.
stop-ask = Gusto na po ba ninyong itigil ito? Mabubura ang mga sagot ninyo. Wala pang naipapadala.
stop-yes-label = Oo, itigil
stopped = Nabura na po ang mga sagot ninyo. Walang naipadala.

## My booking

no-bookings = Wala po kayong booking ngayon.
status-title = Status
status-waiting = Nasa waiting list
status-requested = Hinihintay ang kumpirmasyon
status-offered = Pumili po ng oras
status-confirmed = Kumpirmado na
status-done = Tapos na
status-cancelled = Kanselado na
status-lapsed = Hindi nakumpirma sa takdang oras
own-time-title = Oras sa lugar ninyo
code-title = Booking code
passcode-title = Passcode
passkey-title = Passkey
meeting-id-title = Meeting ID
join-label = Sumali sa tawag
join-steps =
    1. Ilang minuto bago ang tawag, pindutin ang “{ $label }”.
    2. Mag-type ng kahit anong pangalan. Hindi kailangan ang tunay ninyong pangalan.
    3. Maghintay po hanggang sa papasukin namin kayo.
camera-off = Panatilihin po ninyong naka-off ang camera. Boses lang ang gamit sa pag-uusap.
link-follows = Ibibigay po rito ang link bago ang tawag.
join-by-id =
    1. Buksan ang { $app }.
    2. Piliin ang pagsali sa meeting.
    3. I-type ang meeting ID at ang passcode na nasa mensaheng ito.
join-by-id-passkey =
    1. Buksan ang { $app }.
    2. Piliin ang pagsali sa meeting.
    3. I-type ang meeting ID at ang passkey na nasa mensaheng ito.
offer-agree = Kapag pumili po kayo ng oras, itinuturing itong pagsang-ayon sa mga tuntunin.
offer-text = Pumili po ng isa sa mga oras na ito, o sabihin kung walang puwede.
offer-until = Sumagot po kayo bago ang { $when }. Pagkatapos noon, hindi na po namin mailalaan sa inyo ang mga oras na ito.
offer-accept-label = Piliin ang oras { $rank }
decline-label = Walang puwede
offer-accepted = Salamat po. Ang tawag ninyo ay sa { $when }.
offer-declined = Salamat po. Hahanap ang staff ng ibang oras at magme-message sa inyo rito. Puwede rin po ninyong i-cancel ito at kayo na mismo ang humiling ng oras.
offer-declined-kept = Salamat po. Hindi nagbago ang tawag ninyo.
cancel-ask = Gusto po ba ninyong i-cancel ang booking sa { $when }?
cancel-label = I-cancel ang booking
keep-booking-label = Ituloy ang booking
cancelled-by-you = { $when }: kanselado na po. Wala na po kayong kailangang gawin.
cancel-by-phone = Sa telepono lang po puwedeng i-cancel ang booking na ito: { $phone }
phone-of-office = ang numero po ng opisina
already-over = Walang nabago. Ang status po ng booking na ito: { $status }
book-again-label = Pumili ng ibang oras
move-label = Baguhin ang iskedyul
move-keeps = Hindi po magbabago ang tawag ninyo sa { $when } hangga't hindi kumpirmado ang ibang oras.
move-title = Pakitingnan po ang bagong oras
old-time-title = Dating oras
new-time-title = Bagong oras
wanted-title = Hiniling ninyo
move-sent = Natanggap na po namin ang hiling ninyo na ibang oras. Hindi magbabago ang tawag ninyo sa { $when } hangga't hindi namin nakukumpirma ang ibang oras.
moved-now = Nailipat na po ang tawag ninyo. Ang bagong oras: { $when }.

## Deleting

delete-ask =
    Gusto po ba ninyong burahin ang lahat ng data ninyo na nasa amin? Makakansela ang mga booking na hindi pa tapos. Hindi na ito maibabalik.
    Ang nakikita ninyo sa chat na ito ay maiiwan sa telepono ninyo at sa chat app hangga't hindi ninyo binubura roon.
    May maiiwang tala na walang pangalan ninyo: kung aling mga tuntunin ang sinang-ayunan, sa anong wika at anong buwan.
delete-yes-label = Oo, burahin
delete-no-label = Huwag burahin
deleted = Nabura na po ang lahat ng data ninyo na nasa amin. Puwede na ninyong burahin ang chat na ito sa telepono ninyo. Puwede po kayong mag-message ulit sa amin kahit kailan.

## Coming back to the web chat

return-word-label = Pumili ng salita
return-word-why = Kung isasara po ninyo ang pahinang ito, makakabalik kayo gamit ang booking code ninyo at isang salitang kayo ang pipili.
return-word-ask = Mag-type po ng salitang kayo lang ang nakakaalam, 4 na letra o higit pa. Huwag gamitin ang pangalan o petsa ng kapanganakan ninyo.
return-word-length = Gumamit po ng salitang may 4 hanggang 60 letra.
return-word-kept = Salamat po. Tandaan po ninyo ang salita at ang booking code ninyo.
return-code-ask = Paki-type po ang booking code ninyo, halimbawa K7P-2QX.
return-known-word-ask = Paki-type po ang salitang pinili ninyo.
return-failed = Hindi po magkatugma ang code at ang salita. Pakisubukan po ulit. Pagkatapos ng limang maling salita, kailangan ninyong maghintay nang isang oras.

## One caller in several apps

link-label = Gumamit ng ibang app
link-ask =
    Makikita po ninyo ang parehong mga booking sa ibang chat app o sa web chat.
    Kung may ibinigay na code ang isa pa ninyong app, i-type po ito rito. Kung wala, pindutin ang “Kumuha ng code”.
    Huwag po kayong mag-type ng code na galing sa ibang tao. Makikita ng taong iyon ang mga booking ninyo.
link-get-label = Kumuha ng code
link-code = Sa isa pang app, buksan po ang “Tulong”, pindutin ang “Gumamit ng ibang app”, at i-type ang code na ito. Isang beses lang ito magagamit, sa loob ng 10 minuto. Huwag po itong ipakita kahit kanino.
link-sure = Kayo po ba mismo ang kumuha ng code na ito, sa isa pa ninyong app? Kung ibang tao ang nagbigay nito, makikita ng taong iyon ang mga booking ninyo.
link-done = Tapos na po. Makikita na ninyo ang parehong mga booking dito at sa { $app }.
link-many = Mayroon na po kayong { $count } bukas na booking. Mananatili ang lahat ng ito. Makakahiling po kayo ng bago kapag nabawasan na ang mga ito.
link-failed = Hindi po magagamit ang code na ito. Isang beses lang magagamit ang code, sa loob ng 10 minuto. Kumuha po ng bagong code sa isa pa ninyong app.
link-added-notice = Naidagdag na po ang { $app }. Kung hindi kayo ang gumawa nito, pindutin ang button sa ibaba.
link-remove-line-label = Alisin ang LINE
link-remove-telegram-label = Alisin ang Telegram
link-remove-web-label = Alisin ang web chat
link-removed = Inalis na po ang { $app }. Hindi na makikita roon ang mga booking ninyo. Nasa isa pa ninyong app pa rin ang mga ito.

## Waiting list

wait-offer = Puwede rin po kayong sumali sa waiting list. Kapag may nabakanteng oras, iniaalok namin ito sa isang tao lang muna, ayon sa pagkakasunod-sunod ng pagsali.
wait-label = Waiting list
wait-ask = Para sa anong araw po kayo maghihintay?
wait-any-label = Kahit anong araw
wait-any-day = Kahit anong araw
wait-for-title = Hinihintay ninyo
wait-joined = Nasa waiting list na po kayo. Araw: { $day }
wait-number = Ang numero po ninyo sa pila ngayon: { $number }. Tantiya lang ito: baka ibang araw ang hinihintay ng mga nauna sa inyo, o baka umalis sila sa listahan.
wait-how = Kapag may nabakanteng oras para sa inyo, makakatanggap po kayo ng mensahe. Sumagot po kayo sa loob ng { $minutes } minuto. Kung walang sagot, mapupunta ang oras na iyon sa susunod na tao, at lilipat kayo sa dulo ng pila.
wait-leave-label = Umalis sa listahan
wait-leave-ask = Gusto po ba ninyong umalis sa waiting list? Mawawala ang puwesto ninyo sa pila.
wait-stay-label = Manatili sa listahan
wait-left = Wala na po kayo sa waiting list.
wait-already = Nasa waiting list po kayo. Para mag-book ng ibang oras, umalis po muna sa listahan.
wait-passed = Salamat po. Mapupunta ang oras na ito sa susunod na tao. Nasa waiting list pa rin po kayo, sa dulo ng pila.
wait-not-needed = May bakanteng oras na po ngayon. Hindi na ninyo kailangang maghintay.

## Cancelling: ways and rules

cancel-same-day = Sa mismong araw po ng tawag, sa telepono lang ito puwedeng i-cancel: { $phone }
cancel-article = Nakasulat po ito sa mga tuntunin, artikulo { $article }.
cancel-not-here = Hindi po ito puwedeng i-cancel dito. Puwede ninyo itong i-cancel sa mga paraang ito:
cancel-way-chat = Sa chat: pindutin ang “I-cancel ang booking”.
cancel-way-page = Sa pahina ng oras na ito. Nasa mga mensahe namin ang link.
cancel-way-mail = Sa email: sagutin ang email namin ng isang salita: kanselahin
cancel-way-phone = Sa telepono: { $phone }
undo-hint = Nagkamali po ba kayo? Kung wala pang ibang kumuha ng oras na iyon, puwede ninyo itong hilingin ulit.
undo-label = Hilingin ulit
undone = Naipadala na po ulit ang request ninyo para sa { $when }. Hindi pa ito kumpirmado. Hintayin po ninyo ang sagot namin.
undo-too-late = Hindi na po bakante ang oras na ito. Pumili po ng ibang oras.
seen-label = Nabasa ko na
seen-thanks = Salamat po. Alam na namin na nabasa ninyo ito.
page-label = Pahina at kalendaryo

## Proving the email address

proof-ask =
    Nagpadala po kami sa mailbox ninyo ng code na may 6 na numero. Paki-type po ito rito sa loob ng 10 minuto.
    Kung walang dumating na email, tingnan ang spam folder, o ituloy nang walang email.
proof-wrong = Hindi po iyon ang code. Puwede pa po kayong sumubok nang { $left } beses.
proof-over = Hindi na po magagamit ang code na iyon. Puwede kayong humingi ng bago, o ituloy nang walang email.
proof-right = Salamat po. Tama ang code.
proof-skipped = Hindi po kami susulat sa address na ito. Dito lang po kami sasagot sa chat.
proof-skip-label = Ituloy, walang email
proof-again-label = Humingi ulit ng code

## Shortly before the call

ready-label = Handa na ako
late-label = Male-late ako
cannot-join-label = Hindi makakonekta
ready-thanks = Salamat po. Sumali po kayo ilang minuto bago ang oras, at maghintay hanggang sa papasukin namin kayo.
late-ask = Ilang minuto po kayong male-late?
late-by-label = { $minutes } minuto
late-thanks = Salamat po sa pagsabi. Maghihintay kami. Sumali po kayo agad kapag kaya na ninyo.
cannot-join-help =
    Subukan po ninyo ito:
    1. Isara ang app at pindutin ulit ang “Sumali sa tawag”.
    2. Gumamit ng ibang internet, halimbawa mobile data sa halip na Wi-Fi.
    3. I-restart ang telepono ninyo.
    Nasabi na po namin ito sa staff. Hindi po ito ibibilang laban sa inyo.
ready-not-now = Wala po kayong kailangang gawin ngayon para sa tawag na ito.

## Getting ready for the call

check-label = Maghanda
check-intro = May { $points } maikling tanong po, para maging maayos ang tawag ninyo. Puwede kayong tumigil kahit kailan.
check-not-yet-label = Hindi pa
check-number = { $number } sa { $points }
check-app-ask = May { $app } na po ba sa teleponong ito, at updated ba ito?
check-app-help = Buksan po ang app store ng telepono ninyo, hanapin ang { $app }, at pindutin ang “Install” o “Update”.
check-test-call-ask = Nakapag-test call na po ba kayo sa { $app }? May narinig po ba kayo, at narinig ba ang boses ninyo?
check-test-call-help = Buksan po ang zoom.us/test sa teleponong ito, o subukan ang tunog sa settings ng { $app }. Lakasan po ang volume.
check-test-call-other-help = Subukan po ang tunog sa settings ng { $app }. Lakasan po ang volume.
check-up-to-date-ask = Updated po ba ang telepono at browser ninyo?
check-up-to-date-help = Buksan po ang settings ng telepono ninyo, hanapin ang “Update”, at i-install ang naroon. Mag-Wi-Fi po para dito kung kaya ninyo.
check-safe-device-ask = Ligtas po ba ang teleponong ito: kayo lang ang may kontrol, at wala itong virus?
check-safe-device-help = Kung may ibang naglagay ng mga app sa teleponong ito o nakakaalam ng password nito, gumamit po ng ibang telepono kung kaya ninyo.
check-wifi-ask = Gagamit po ba kayo ng mobile data, o ng Wi-Fi na kilala ninyo at may password?
check-wifi-help = Huwag po kayong gumamit ng libreng Wi-Fi na hindi ninyo kilala. Puwede po ang mobile data. Mga 30 MB ang kailangan ng 30 minutong tawag na boses lang.
check-quiet-ask = Sa oras ng tawag, puwede po ba kayong mapag-isa sa tahimik na lugar?
check-quiet-help = Pumili po ng lugar na walang makakarinig sa inyo: sa labas, sa loob ng kotse, o sa kuwartong nakasara ang pinto. Makakatulong po ang earphones.
check-camera-off-ask = Alam po ba ninyo kung paano i-off ang camera? Boses lang po ang gamit sa pag-uusap.
check-camera-off-help = Bago sumali, i-off po ang “Video”. Kung nakikita ninyo ang sarili ninyo, pindutin ang “Stop Video”.
check-camera-off-other-help = I-off po ang camera sa { $app } bago sumali.
check-firewall-ask = Naka-on po ba ang firewall ng device ninyo? Kung telepono ang gamit, wala po kayong kailangang gawin: sumagot ng “Oo”.
check-firewall-help = Sa computer, buksan po ang settings, hanapin ang “firewall”, at i-on ito. Sa telepono, wala po kayong kailangang gawin.
check-no-file-sharing-ask = Sigurado po ba kayong walang file-sharing software ang device ninyo, at isasara po ba ninyo sa oras ng tawag ang mga app na hindi kailangan?
check-no-file-sharing-help = Sa file-sharing software (gaya ng Winny), puwedeng kopyahin ng mga hindi ninyo kilala ang mga file sa device ninyo. Alisin po ito. Bago ang tawag, isara po ang mga app na hindi kailangan.
check-antivirus-ask = May antivirus software po ba ang device ninyo na kapantay ng bersyong may bayad, at updated po ba ito?
check-antivirus-help = Buksan po ang antivirus software ninyo at i-update ito. Tinatanggap lang po ang libreng software kung kapantay ito ng bersyong may bayad. Kung hindi kayo sigurado, magtanong po sa amin bago ang tawag.
check-supported-os-ask = Suportado pa po ba ang operating system ng device ninyo (gaya ng Android o Windows), at mayroon po ba itong pinakabagong mga security patch?
check-supported-os-help = Buksan po ang settings ng device ninyo, hanapin ang “Update”, at i-install ang naroon. Kung wala nang security update para sa device na ito, gumamit po ng ibang device.
check-announce-ask = Nasabi na po ba ninyo sa amin kung sino ang makakasama ninyo sa tawag, halimbawa interpreter, tagapag-alaga o kapamilya? Kung mag-isa kayo, sumagot po ng “Oo”.
check-announce-help = Kung may makakasama kayo, pakisabi po sa staff bago ang tawag kung sino siya. Kung mag-isa kayo, wala po kayong kailangang gawin.
check-all-ready = Salamat po. Handa na kayo para sa tawag.
check-open = Hindi pa po handa ang mga ito:
check-open-reminder = Bago ang tawag, pakitingnan po ang mga ito:
check-app-title = App para sa tawag
check-test-call-title = Test call
check-up-to-date-title = Updated na telepono at browser
check-safe-device-title = Ligtas na telepono
check-wifi-title = Sariling internet o kilalang Wi-Fi
check-quiet-title = Tahimik na lugar, mag-isa
check-camera-off-title = Naka-off ang camera
check-firewall-title = Naka-on ang firewall
check-no-file-sharing-title = Walang file-sharing software
check-antivirus-title = Updated na antivirus software
check-supported-os-title = Operating system na suportado pa
check-announce-title = Ipaalam kung sino ang kasama ninyo

## When bookings are refused for a time

refused-until = Hindi po kayo makakapag-book ng tawag dito bago ang { $until }.
refused-reason = Ang dahilan: { $reason }
refused-answer = Kung mali po ito, o kung may gusto kayong ipaliwanag, sumagot po kayo. Tao po ang magbabasa nito.
refused-answer-label = Sumulat ng sagot
refused-answer-ask = Paki-type na po ang sagot ninyo, sa isang mensahe.
refused-answer-kept = Salamat po. Babasahin ng staff ang sagot ninyo at magme-message sila sa inyo rito.
refused-answer-already = Nasa staff na po ang nauna ninyong sagot. Iyon muna ang babasahin nila. Hindi na-save ang mensaheng ito.
refused-lifted = Puwede na po ulit kayong mag-book ng tawag.
