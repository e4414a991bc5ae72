### status: reference translation


## Around the list

rules-label = Mga patakaran
rules-others-label = Iba pang patakaran
rules-page = Mga patakaran: { $service } ({ $page }/{ $pages })
rules-page-alone = Mga patakaran ng serbisyong ito ({ $page }/{ $pages })
page-rules-title = Mga patakaran: { $service }
page-rules-title-alone = Mga patakaran ng serbisyong ito
rules-ask = Mga patakaran ng aling serbisyo po ang gusto ninyong basahin?
rule-stands-article = { $rule } (artikulo { $article })
rule-stands-articles = { $rule } (mga artikulo { $articles })
rule-stands-notice = { $rule } (anunsyo)
rule-stands-preamble = { $rule } (simula ng mga tuntunin)
rule-stands-closing = { $rule } (dulo ng mga tuntunin)
rule-stands-operator = { $rule } (itinakda ng desk na ito)
rule-with-list = { $rule }:

## Headings

rules-group-who = Sino ang puwedeng gumamit
rules-group-call = Ang tawag
rules-group-booking = Pag-book
rules-group-asked = Mga itinatanong namin
rules-group-cancel = Pag-cancel at hindi pagdalo
rules-group-before = Bago ang tawag
rules-group-conduct = Habang nasa tawag
rules-group-records = Mga tala
rules-group-costs = Mga gastos
rules-group-terms = Mga tuntunin sa paggamit

## Who can use it

rule-who = Ang serbisyong ito ay para sa mga taong ito
rule-question = Itatanong namin: { $question } Makakapag-book kayo kung ito ang sagot
rule-callers = Sumasagot kami sa mga wikang ito: { $languages }.

## The call

rule-app = Sa { $app } ang tawag.
rule-apps = Sa isa sa mga app na ito ang tawag
rule-app-designated = Sa { $app } ang tawag, o sa ibang app na itinakda ng organizer.
rule-booking-app = Nasa { $app } ang mga booking ng opisina.
rule-media-audio = Boses lang ang gamit sa pag-uusap. Naka-off ang camera.
rule-media-video = Video call ito.
rule-language = { $spoken } ang wika ng tawag.
rule-languages = Isa sa mga ito ang wika ng tawag
rule-language-days = { $spoken }: { $days }
rule-hours = Oras ng serbisyo (oras sa Japan)
rule-hours-days = { $days }: { $hours }
rule-events = May sariling petsa at oras ang bawat event.
rule-event = { $title }: { $when }
rule-maintenance = Sa mga oras na ito, walang puwedeng i-book
rule-maintenance-span = { $begins } – { $ends }
rule-session = { $minutes } minuto ang isang tawag.
rule-session-most = Hanggang { $minutes } minuto ang isang tawag.
rule-access = Para makasali sa tawag, ibibigay sa inyo ang mga ito
rule-access-url = link
rule-access-id-passcode = meeting ID at passcode
rule-access-id-passkey = ID at passkey

## Booking

rule-notice-minutes = Mag-book po nang hindi bababa sa { $minutes } minuto bago ang tawag.
rule-notice-hours = Mag-book po nang hindi bababa sa { $hours } oras bago ang tawag.
rule-days-before =
    { $days ->
        [1] Mag-book po hanggang sa katapusan ng araw bago ang tawag.
       *[other] Mag-book po hanggang sa katapusan ng araw na { $days } araw bago ang tawag.
    }
rule-working-days-before = Dapat ay may { $days } araw ng trabaho sa pagitan ng pag-book at ng tawag.
rule-working-days = Hindi araw ng trabaho ang Sabado, Linggo, mga pista opisyal, at Disyembre 29 hanggang Enero 3.
rule-horizon = Puwede kayong mag-book nang hanggang { $days } araw na mas maaga.
rule-wishes = Puwede kayong magbigay ng hanggang { $times } petsa at oras na puwede sa inyo.
rule-per-caller =
    { $count ->
        [1] Isang bukas na booking lang ang puwede sa inyo.
       *[other] Hanggang { $count } bukas na booking ang puwede sa inyo nang sabay.
    }
rule-per-day =
    { $calls ->
        [1] Isang tawag lang ang puwede sa inyo sa isang araw.
       *[other] Hanggang { $calls } tawag ang puwede sa inyo sa isang araw.
    }
rule-confirmation-staff = Tao ang tumitingin at nagkukumpirma ng request ninyo. Hindi pa booking ang request lang.
rule-confirmation-instant = Kumpirmado agad ang booking ninyo.
rule-confirmation-reply = Nag-aalok ng mga oras ang opisina. Kapag sumagot kayo, kumpirmado na ang booking.
rule-confirmation-lottery = Sa bunutan ibinibigay ang mga slot. Sasabihin namin sa inyo ang resulta.
rule-offer = Ilalaan namin sa inyo ang mga inialok na oras sa loob ng { $hours } oras.
rule-in-call = Habang nasa tawag, puwede ninyong i-book ang susunod na tawag.
rule-waiting = May waiting list. Ilalaan namin sa inyo ang nabakanteng oras sa loob ng { $minutes } minuto.
rule-notices = Sasabihin namin ang petsa at kung paano sumali
rule-road-chat = dito sa chat
rule-road-mail = sa email
rule-road-phone = sa telepono
rule-road-member-page = sa job-seeker page ninyo
rule-writes-within = Kung wala kayong natanggap na sagot sa loob ng { $days } araw ng trabaho mula sa request ninyo, tumawag po kayo sa amin.
rule-reminder-day-before = Magpapaalala kami sa araw bago ang tawag, { $time }.
rule-reminder-ready = Susulat kami sa inyo { $minutes } minuto bago ang tawag.
rule-reminder-offer-ends = Magpapaalala kami { $hours } oras bago mawala ang mga inialok na oras.

## What we ask

rule-fields = Itinatanong namin sa inyo ang mga ito
rule-companion = Pakisabi po muna sa amin kung may makakasama kayo, halimbawa isang interpreter.
rule-private-form = Sa sarili naming pahina lang kami humihingi ng personal na impormasyon, hindi sa chat.
rule-prove-email = Tinitingnan namin sa pamamagitan ng code kung tama ang email address ninyo.
rule-account = Isang beses kayong magpaparehistro, gamit ang link na ipinapadala namin sa email.
rule-characters-jis = Isulat po ang mga sagot sa mga letrang Japanese o sa mga letra ng alpabeto na walang tuldik. Hindi mase-save ng system ng opisina ang ibang letra.
rule-identity = Sa simula ng tawag, tinitingnan namin kung sino kayo. Itinatanong namin ang mga ito

## Cancelling and absence

rule-cancel = Puwede kayong mag-cancel
rule-cancel-same-day = Sa mismong araw ng tawag, puwede lang kayong mag-cancel
rule-way-chat = dito sa chat
rule-way-mail = sa email
rule-way-page = sa pahina ng booking ninyo
rule-way-phone = sa telepono
rule-absence = Kung hindi kayo dumating at wala kaming balita sa inyo { $minutes } minuto mula sa simula, makakansela ang tawag.
rule-absence-refusal = Kung hindi kayo dumating nang walang pasabi, puwedeng magpasya ang staff na hindi muna kayo makakapag-book.
rule-absence-counted = Kung hindi kayo dumating sa isang tawag, makikita iyon ng staff sa loob ng { $days } araw.

## Before the call

rule-checks = Bago ang tawag, pakitingnan po ang mga ito

## During the call: what is not allowed

rule-recording = Bawal i-record ang tawag sa anumang paraan
recording-audio = audio
recording-video = video
recording-photo = litrato
recording-streaming = streaming
rule-organiser-records = Puwedeng i-record ng organizer ang event at gamitin ulit ang recording. Dapat ay pumayag ang mga gumawa nito at ang mga nagsasalita rito.
rule-designated = Gamitin lang ang mga function ng app na itinakda ng organizer.
rule-forbidden = Hindi pinapayagan ang mga ito
conduct-threats = pananakot
conduct-abuse = pang-iinsulto at pagmumura
conduct-other-purposes = paggamit ng serbisyo sa ibang layunin
conduct-property = paggamit ng gawa ng iba nang labag sa karapatan nila, halimbawa pagkopya
conduct-annoyance = panggugulo sa ibang gumagamit
conduct-honour = pagsira sa dangal, sa privacy o sa karapatan ng iba sa sariling larawan
conduct-disturbance = paggambala sa serbisyo
conduct-law = paglabag sa batas o sa kaayusan ng publiko
conduct-harm = pamiminsala sa iba
conduct-unauthorised-access = pagpasok sa system nang walang pahintulot
conduct-malware = pagpapadala ng virus
conduct-others-ids = paggamit ng ID o password ng iba
conduct-false-registration = pagpaparehistro ng maling impormasyon
conduct-profit = paggamit ng serbisyo para kumita
conduct-outdated-protection = paggamit ng device na hindi updated ang proteksyon
rule-suspension = Kung may lumabag sa mga patakarang ito, puwedeng wakasan o itigil ng staff ang paggamit niya ng serbisyo.

## Records

rule-records = Puwedeng itala ang mga ito
record-times = oras ng paggamit ninyo
record-access = history ng pag-access
record-devices = mga numerong pagkakakilanlan ng device ninyo
rule-statistics = Binibilang namin kung paano ginagamit ang serbisyo. Walang taong makikilala sa mga bilang na ito.
rule-keeping = Buburahin ang data ninyo { $days } araw pagkatapos ng huli ninyong tawag at huli ninyong mensahe.

## Costs

rule-free = Libre ang serbisyo.
rule-own = Kayo ang magbabayad ng mga ito
rule-own-device = device ninyo
rule-own-data = data at koneksyon

## Terms of use

rule-documents = Kailangan ninyong sumang-ayon sa mga ito
rule-consent-explicit = Sumasang-ayon kayo gamit ang button na “Sumasang-ayon ako”.
rule-consent-deemed = Walang button para dito: ang ginagawa ninyo ang itinuturing na pagsang-ayon.
rule-deemed-applying = Ang humihiling ng booking ay itinuturing na sumang-ayon sa mga tuntunin.
rule-deemed-replying = Ang sumasagot sa mensahe ng opisina ay itinuturing na sumang-ayon sa mga tuntunin.
rule-deemed-using = Ang gumagamit ng serbisyo ay itinuturing na sumang-ayon sa mga tuntunin.
rule-deemed-viewing = Ang tumitingin sa serbisyo ay itinuturing na sumang-ayon sa mga tuntunin.
rule-app-terms-applying = Ang humihiling ng booking at gumagamit ng app ay itinuturing ding sumang-ayon sa sariling tuntunin ng app.
rule-app-terms-using = Ang gumagamit ng app ay itinuturing ding sumang-ayon sa sariling tuntunin ng app.
rule-app-terms-separate = May sariling tuntunin ang app. Hiwalay kayong sasang-ayon doon.
rule-change-free = Puwedeng magbago ang mga tuntunin nang walang pahintulot ninyo. Ang patuloy na gumagamit ng serbisyo ay itinuturing na sumang-ayon sa mga bagong tuntunin.
rule-change-announced = Puwede lang magbago ang mga tuntunin nang walang pahintulot ninyo kung mabuti ito para sa mga gumagamit, o kung makatwiran ito at angkop sa layunin ng mga tuntunin. Ipinapaalam muna kung ano ang magbabago, at mula kailan.
court-tokyo = Batas ng Japan ang sinusunod. Sa unang paglilitis, sa Tokyo District Court lang dinadala ang mga pagtatalo.
court-matsue = Batas ng Japan ang sinusunod. Sa unang paglilitis, sa hukuman sa Matsue lang dinadala ang mga pagtatalo.
court-kobe = Batas ng Japan ang sinusunod. Sa Kobe District Court lang dinadala ang mga pagtatalo.
court-maebashi = Batas ng Japan ang sinusunod. Sa Maebashi District Court lang dinadala ang mga pagtatalo.
court-office = Batas ng Japan ang sinusunod. Sa unang paglilitis, sa district court lang ng lugar ng opisina dinadala ang mga pagtatalo.

## Said around a call

call-no-recording = Huwag po ninyong i-record ang tawag na ito sa anumang paraan ({ $kinds }).
call-organiser-records = Puwede po itong i-record ng organizer.
call-designated = Gamitin lang po ang mga function ng app na itinakda ng organizer.
about-call =
    Dito po, puwede kayong humiling ng tawag para makausap ang isang taong marunong ng wika ninyo.
    Hindi ninyo kailangan ng numero ng telepono.
about-free = Libre po ito.
about-data = Kayo po ang magbabayad ng data o internet ninyo.
about-wifi =
    Gamitin po ang sarili ninyong koneksyon o Wi-Fi na kilala at pinagkakatiwalaan ninyo.
    Huwag po kayong gumamit ng libreng Wi-Fi na hindi ninyo alam kung ligtas.
telegram-short-call = Humiling dito ng tawag sa taong makakatulong sa inyo.

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = May sariling mga tuntunin po ang app para sa tawag. Hinihiling ng serbisyo na hiwalay kayong sumang-ayon sa mga ito:
app-terms-intro-several = May kani-kaniyang mga tuntunin po ang mga app para sa tawag. Hinihiling ng serbisyo na hiwalay kayong sumang-ayon sa mga ito:
terms-ask-own = Sumasang-ayon po ba kayo sa mga tuntunin sa paggamit?
app-terms-ask = Sumasang-ayon po ba kayo sa mga tuntunin ng app?
app-terms-ask-several = Sumasang-ayon po ba kayo sa mga tuntunin ng mga app na ito?

## When the terms change

terms-change-notice-text = May tekstong sinang-ayunan ninyo na magbabago sa { $day }. Hanggang doon, ang dating teksto pa rin po ang susundin.
terms-change-now-notice-text = Nagbago na po ang isang tekstong sinang-ayunan ninyo.
terms-change-what = Ang mga bahaging ito po ang magbabago:
terms-change-read = Pakibasa po ang bagong teksto.
terms-counts-from = Susundin po ang tekstong ito mula { $day }.
