### status: reference translation


## The menu and the list of events

event-book-label = Mag-book ng slot
event-book-again-label = Ibang event
event-timetable-label = Mga event
event-list-title = Mga event
event-none = Wala pong event na puwedeng i-book ngayon. Tingnan po ulit sa ibang araw.
event-ask = Aling event po ang gusto ninyong daluhan? Lahat ng oras ay oras sa Japan.
event-all-full = Puno na po ang lahat ng event ngayon.
event-left = { $places } slot pa ang bakante
event-few-left = { $places } slot na lang ang bakante
event-full = Puno na
event-full-wait = Puno na (may waiting list)
event-mine = May slot na kayo
event-waited-for = Nasa waiting list kayo
event-later-label = Mga susunod na event
event-first-label = Mga unang event
event-taken = May nauna na po sa huling slot. Hindi nawala ang mga sagot ninyo.
event-past = Hindi na po puwedeng i-book ang event na iyon. Hindi nawala ang mga sagot ninyo.
event-is-full = Puno na po ang event na ito: { $event }
event-is-mine = May slot na po kayo sa event na ito: { $event }
event-wait-offer = Puwede po kayong sumali sa waiting list. Kapag may nabakanteng slot, iniaalok namin ito sa isang tao lang muna, ayon sa pagkakasunod-sunod ng pagsali.
event-no-other-time = Wala na pong ibang event.

## The request

event-call-language = { $spoken } po ang gagamiting wika sa event.
event-call-interpreter = Puwede pong sumali ang isang interpreter. Pakisabi po sa amin bago ang event.
event-title = Event
event-length-title = Haba
event-length = { $minutes } minuto
event-book-now-label = I-book ang slot ko
change-event-label = Event
event-booked-now = May slot na po kayo: { $event }, { $when }.
event-one-at-a-time = Nasa inyo na po ang pinakamaraming slot na puwede sa isang tao. Puwede kayong mag-book ulit pagkatapos ng isang event, o i-cancel po muna ang isa.
event-link-follows = Darating po rito bago ang event kung paano sumali.

## Another event in place of a booked one

event-move-label = Ibang event
event-move-keeps = Hindi po mawawala ang slot ninyo hangga't wala pa kayong bago: { $event }, { $when }.
event-move-title = Pakitingnan po ang bagong event
event-moved-now = Nailipat na po kayo, at may slot na kayo sa ibang event: { $event }, { $when }.
event-move-sent = Natanggap na po namin ang hiling ninyo na ibang event. Hindi mawawala ang slot ninyo hangga't hindi namin nakukumpirma ang bago: { $event }, { $when }.

## The waiting list

event-wait-joined = Nasa waiting list na po kayo: { $event }
event-wait-number = Ang numero po ninyo sa pila ngayon: { $number }. Tantiya lang ito: baka umalis sa listahan ang mga nauna sa inyo.
event-wait-how = Kapag may nabakanteng slot para sa inyo, makakatanggap po kayo ng mensahe. Sumagot po kayo sa loob ng { $minutes } minuto. Kung walang sagot, mapupunta ang slot na iyon sa susunod na tao, at lilipat kayo sa dulo ng pila.
event-wait-already = Nasa waiting list na po kayo ng ibang event. Para maghintay sa event na ito, umalis po muna sa listahang iyon.
event-wait-not-needed = May bakanteng slot na po ngayon. Hindi na ninyo kailangang maghintay.

## What the bot says unasked. The first line of each message is a time alone; these texts stand below it.

event-confirmed-notice-text = Kumpirmado na po ang slot ninyo.
event-changed-notice-text = Nasa ibang event na po ang slot ninyo.
event-kept-notice-text = Hindi po puwede ang ibang event. Hindi nagbago ang slot ninyo.
event-cancelled-notice-text = Pasensya na po. Kinailangan naming kanselahin ang slot ninyo. Puwede po kayong pumili ng ibang event.
called-off-notice-text = Pasensya na po. Hindi matutuloy ang event na ito. Kanselado na ang slot ninyo.
called-off-waiting-notice-text = Pasensya na po. Hindi matutuloy ang event na ito. Wala na po kayo sa waiting list.
event-freed-notice-text = May nabakanteng slot po ngayon. Sandali lang itong nakalaan para sa inyo:
event-passed-notice-text = Wala po kaming natanggap na sagot sa takdang oras, kaya mapupunta ang slot na ito sa susunod na tao. Nasa waiting list pa rin po kayo, sa dulo ng pila.
event-unserved-notice-text = Pasensya na po. Walang nabakanteng slot. Wala na po kayo sa waiting list.
event-withdrawn-notice-text = Pasensya na po. Hindi na puwede ang slot na inialok namin. Nasa waiting list pa rin po kayo.
event-served-notice-text = May slot na po kayo, kaya wala na kayo sa waiting list.
event-day-before-notice-text = Paalala po: may slot kayo bukas.
event-ready-notice-text = Handa na po ba kayo? Pumindot po ng isang button. Kung hindi kayo makakasali, may button din para sabihin iyon sa amin.
event-confirmed-soon-notice-text = Magsisimula na po ito maya-maya. Handa na po ba kayo? Pumindot po ng isang button.
event-missed-notice-text = Hindi po tayo nagkita. Gusto po ba ninyong pumili ng ibang event?

## The page with the hours, to read or to print

page-events-title = Mga event
page-events-event = Event
page-events-none = Wala pong event ngayon. Tingnan po ulit sa ibang araw.

## How early, how often

event-book-days-before =
    { $days ->
        [1] Puwede po kayong mag-book ng slot hanggang sa katapusan ng araw bago ang event.
       *[other] Puwede po kayong mag-book ng slot hanggang { $days } araw bago ang event.
    }
event-book-working-days-before =
    { $days ->
        [1] Dapat po ay may isang araw ng trabaho sa pagitan ng araw na ito at ng araw ng event.
       *[other] Dapat po ay may { $days } araw ng trabaho sa pagitan ng araw na ito at ng araw ng event.
    } Hindi araw ng trabaho ang Sabado, Linggo, mga pista opisyal, at Disyembre 29 hanggang Enero 3.
event-book-per-day =
    { $calls ->
        [1] Isang slot po ang puwede sa isang araw.
       *[other] { $calls } slot po ang puwede sa isang araw.
    } Hindi ipinapakita ang mga araw na puno na para sa inyo.

## On the way

event-companion-ask = May makakasama po ba kayo sa event, halimbawa isang interpreter? Pakisabi po sa amin bago ang event.
event-disagreed = Wala pong problema. Walang naipadala at walang na-save. Kung hindi po kayo sumasang-ayon, hindi kayo makakapag-book ng slot dito.
event-join-label = Sumali sa event
event-check-intro = May { $points } maikling tanong po, para maging maayos ang pagsali ninyo sa event. Puwede kayong tumigil kahit kailan.
event-check-quiet-ask = Sa oras ng event, puwede po ba kayong mapag-isa sa tahimik na lugar?
event-check-no-file-sharing-ask = Sigurado po ba kayong walang file-sharing software ang device ninyo, at isasara po ba ninyo sa oras ng event ang mga app na hindi kailangan?
event-check-announce-ask = Nasabi na po ba ninyo sa amin kung sino ang makakasama ninyo sa event, halimbawa interpreter, tagapag-alaga o kapamilya? Kung mag-isa kayo, sumagot po ng “Oo”.
event-check-all-ready = Salamat po. Handa na kayo para sa event.
event-check-open-reminder = Bago ang event, pakitingnan po ang mga ito:
event-check-app-title = App para sa event

## The rules

event-rules-group-call = Ang event
event-rules-group-before = Bago ang event
event-rules-group-conduct = Habang nasa event
event-rule-app = Sa { $app } gaganapin ang event.
event-rule-apps = Sa isa sa mga app na ito gaganapin ang event
event-rule-app-designated = Sa { $app } gaganapin ang event, o sa ibang app na itinakda ng organizer.
event-rule-media-video = Sa video gaganapin ang event.
event-rule-language = { $spoken } ang wika ng event.
event-rule-access = Para makasali sa event, ibibigay sa inyo ang mga ito
event-rule-notice-minutes = Mag-book po nang hindi bababa sa { $minutes } minuto bago ang event.
event-rule-notice-hours = Mag-book po nang hindi bababa sa { $hours } oras bago ang event.
event-rule-working-days-before = Dapat ay may { $days } araw ng trabaho sa pagitan ng pag-book at ng event.
event-rule-per-day =
    { $calls ->
        [1] Isang slot lang ang puwede sa inyo sa isang araw.
       *[other] Hanggang { $calls } slot ang puwede sa inyo sa isang araw.
    }
event-rule-waiting = May waiting list. Ilalaan namin sa inyo ang nabakanteng slot sa loob ng { $minutes } minuto.
event-rule-reminder-day-before = Magpapaalala kami sa araw bago ang event, { $time }.
event-rule-reminder-ready = Susulat kami sa inyo { $minutes } minuto bago ang event.
event-rule-identity = Sa simula ng event, tinitingnan namin kung sino kayo. Itinatanong namin ang mga ito
event-rule-cancel-same-day = Sa mismong araw ng event, puwede lang kayong mag-cancel
event-rule-absence = Kung hindi kayo dumating at wala kaming balita sa inyo { $minutes } minuto mula sa simula, makakansela ang slot ninyo.
event-rule-absence-counted = Kung hindi kayo dumating sa isang event, makikita iyon ng staff sa loob ng { $days } araw.
event-rule-checks = Bago ang event, pakitingnan po ang mga ito
event-rule-recording = Bawal i-record ang event sa anumang paraan
event-rule-keeping = Buburahin ang data ninyo { $days } araw pagkatapos ng huli ninyong event at huli ninyong mensahe.
event-call-no-recording = Huwag po ninyong i-record ang event na ito sa anumang paraan ({ $kinds }).
