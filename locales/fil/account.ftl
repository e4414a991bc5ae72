### status: reference translation


## Registering

account-ask =
    Nagpadala po kami ng email sa { $address }. Buksan po ang link doon at pindutin ang button sa pahinang iyon. Pagkatapos, bumalik po rito at pindutin ang “Ituloy”.
    Kung walang dumating na email, tingnan ang spam folder. Magagamit ang link sa loob ng 24 na oras. Hindi mawawala rito ang mga sagot ninyo.
account-go-label = Ituloy
account-again-label = Ipadala ulit
account-change-label = Ibang address
account-not-yet = Hindi pa po nagagamit ang link. Buksan po ito at pindutin ang button sa pahinang iyon.
account-sent-again = Nagpadala po kami ng bagong email. Ang link lang sa pinakabagong email ang magagamit.
account-limit = Hindi na po kami makakapagpadala ng email sa address na ito ngayong araw. Gamitin po ang link sa pinakabagong email, subukan ulit bukas, o magpatulong sa staff.
account-done = Nakarehistro na po kayo. Hindi na ninyo kailangang magparehistro ulit.
account-changed = Nakumpirma na po ang bago ninyong email address.
account-done-notice = Puwede na po kayong magpatuloy.
account-shared-kept = Kailangan po kayong magparehistro gamit ang address na ito, kaya isang link lang ang ipapadala namin doon. Hindi po sinasabi ng email kung para saan ito. Pagkatapos noon, dito lang kami susulat sa chat.
account-see-label = Tingnan ang data ko
account-see-sent = Nagpadala po kami ng email na may link sa pahina ninyo. Magagamit ang link sa loob ng isang oras.
account-see-none = Hindi pa po kayo nakarehistro rito, kaya wala pa kayong pahina. Puwede ninyong burahin ang data ninyo na nasa amin gamit ang button dito.

## The mails

mail-link-subject = Ang link na hiningi ninyo
mail-link-full = Buksan po ang link na ito at pindutin ang button sa pahina: { $link }
mail-link-page = Ang pahina ninyo: { $link }
mail-link-full-why = Magagamit po ito sa loob ng 24 na oras. Kung hindi kayo ang humingi nito, wala po kayong kailangang gawin.
mail-link-page-why = Magagamit po ito sa loob ng isang oras. Kung hindi kayo ang humingi nito, wala po kayong kailangang gawin.
mail-unused-subject = Pakibasa po: may petsang papalapit
mail-unused = Matagal na po kayong hindi nakakasulat sa amin. Sa { $day }, buburahin namin ang data ninyo na nasa amin. Kung gusto ninyong manatiling nakarehistro, sumulat po kayo sa amin bago ang araw na iyon. Kung hindi, wala po kayong kailangang gawin.

## The pages behind the links

page-account-title = Pahina ninyo
page-account-confirm = Kayo po ba ang nagbigay ng email address na ito sa chat namin ngayon lang? Kung kayo, pindutin po ang button. Kung hindi, isara po ang pahinang ito. Walang mangyayari.
page-account-address = Email address
page-account-confirm-label = Oo, ako iyon
page-account-confirmed = Salamat po. Kumpirmado na ang address na ito. Puwede na ninyong isara ang pahinang ito at magpatuloy sa chat.
page-account-chat-label = Buksan ang chat
page-account-old = Hindi na po magagamit ang link na ito. Puwede kayong humingi ng bago sa chat, o rito:
page-account-ask-label = Humingi ng link
page-account-ask = Paki-type po ang email address na ginamit ninyo sa pagpaparehistro. Ipapadala namin doon ang link sa pahina ninyo.
page-account-asked = Kung nagparehistro po kayo gamit ang address na ito, may darating na email na may link. Pakitingnan po ang mailbox ninyo.
page-account-too-often = Masyado na pong maraming beses. Maghintay po nang ilang minuto at subukan ulit.
page-account-no-address = Hindi po ito email address. Pakitingnan po ulit.
page-account-ask-button-label = Padalhan ako ng link
page-account-kept = Ang data ninyo na nasa amin
page-account-masked = Nakatago po ang ilang letra, dahil baka may ibang nakakakita sa screen na ito.
page-account-used = Huling ginamit
page-account-erased-on = Buburahin kung hindi na gagamitin
page-account-erased-open = Hindi, habang may bukas kayong booking
page-account-bookings = Mga booking
page-account-new = Palitan ang email address
page-account-new-how = Magpapadala po kami ng link sa bagong address. Papalit lang ito kapag binuksan ninyo ang link at pinindot ang button.
page-account-new-address = Bagong email address
page-account-new-label = Ipadala ang link
page-account-new-sent = Nagpadala po kami ng link sa bagong address. Hangga't hindi ninyo ito ginagamit, ang dating address pa rin ang nasa amin.
page-account-limit = Hindi na po kami makakapagpadala ng email ngayong araw. Pakisubukan po ulit bukas.
page-account-delete = Burahin lahat
page-account-delete-why = Makakansela po ang mga booking na hindi pa tapos. Hindi na ito maibabalik.
page-account-delete-sure = Oo, gusto kong burahin lahat.
page-account-delete-label = Burahin lahat
page-account-delete-tick = Markahan po muna ang kahon. Walang nabura.
page-account-deleted = Nabura na po ang lahat ng data ninyo na nasa amin.

## Which letters can be written

letters-suggest = Hindi po mase-save ng system ng opisina ang mga letrang ito: { $letters }. Puwede po bang isulat nang ganito: { $suggestion }?
letters-other = Hindi po mase-save ng system ng opisina ang mga letrang ito: { $letters }. Isulat po ito sa malalaking letra ng alpabeto, gaya ng nasa residence card o pasaporte ninyo (halimbawa: NGUYEN VAN AN), o sa katakana. Hindi mawawala ang iba pa ninyong sagot.

## When a person has ended the use of a service

suspended = Hindi po muna ninyo magagamit ang serbisyong ito, hangga't hindi ito ibinabalik ng staff.
suspended-ground = Ang batayan: { $ground }
suspended-ground-article = Ang batayan: { $ground } (mga tuntunin, artikulo { $article })
suspended-ground-registration = hindi nakarehistro ang residence status at panahon ng pananatili ninyo
suspended-ground-breach = hindi nasunod ang mga tuntunin sa paggamit
suspended-lifted = Magagamit na po ninyo ulit ang serbisyong ito.
