### status: reference translation


## Registered as a job seeker

ask-registered = Nakarehistro na po ba kayo sa Hello Work bilang naghahanap ng trabaho?
ask-registered-label = Rehistro
ask-registered-here-label = Oo, sa opisinang ito
ask-registered-online-label = Oo, online lang
ask-registered-elsewhere-label = Sa ibang opisina
ask-registered-about-label = Hindi pa, malapit na
ask-registered-admitted-label = Pinayagan ng opisina
ask-registered-no-label = Hindi
ask-registered-online-why-hellowork-izumo = Puwede po kayong magpatuloy. Babaguhin ng opisina ang online na rehistro ninyo: magiging rehistradong gumagamit kayo ng Hello Work.
ask-registered-online-why-sannomiya-consultation = Puwede po kayong magpatuloy. Babaguhin ng opisina ang online na rehistro ninyo: magiging rehistradong gumagamit kayo ng Hello Work.
ask-registered-elsewhere-why = Para lang po sa mga nakarehistro sa opisinang ito ang serbisyong ito. Magtanong sa sarili ninyong opisina ng Hello Work, o magparehistro muna rito.
ask-registered-no-why = Para sa serbisyong ito, kailangang nakarehistro kayo sa Hello Work bilang naghahanap ng trabaho. Magparehistro po muna kayo, saka bumalik dito.

## A job-seeker page

ask-mypage = May job-seeker page na po ba kayo sa website ng Hello Work, o magbubukas pa lang kayo?
ask-mypage-label = Job-seeker page
ask-mypage-yes-label = Oo, mayroon na
ask-mypage-will-label = Magbubukas ako
ask-mypage-no-label = Wala
ask-mypage-no-why = Para sa serbisyong ito, kailangan po ninyo ng job-seeker page sa website ng Hello Work. Magbukas muna kayo, o magpasyang magbukas nito.

## A device with a camera

ask-camera = May sarili po ba kayong device na may camera, gaya ng smartphone, at internet para sa video call?
ask-camera-label = Device na may camera
ask-camera-yes-label = Mayroon
ask-camera-no-label = Wala
ask-camera-no-why = Video call po ito. Kailangan ninyo ng sariling device na may camera at koneksyon sa internet. Bumalik po kayo kapag mayroon na.

## Where the counsellors serve

ask-area = Nasa isa po ba kayo sa mga lugar na ito sa Hokkaido: Kushiro, Nemuro, Tokachi?
ask-area-label = Lugar
ask-area-yes-label = Oo
ask-area-no-label = Hindi
ask-area-no-why = Tatlong lugar sa Hokkaido po ang saklaw ng mga tagapayo ng serbisyong ito: Kushiro, Nemuro at Tokachi.

## Residence status: only whether it is registered, never what it is

ask-residence = Nakarehistro po ba sa Hello Work o sa job-seeker page ninyo ang residence status at panahon ng pananatili ninyo? Huwag sabihin sa amin kung ano ang mga ito. Hindi ito kailangan ng mga Japanese national at special permanent resident.
ask-residence-label = Residence status
ask-residence-yes-label = Oo, nakarehistro
ask-residence-special-label = Special permanent
ask-residence-exempt-label = Hindi kailangan
ask-residence-no-label = Hindi
ask-residence-unsure-label = Hindi ako sigurado
ask-residence-no-why = Puwede po kayong magpatuloy. Pero maaaring ihinto ang paggamit ninyo ng serbisyong ito habang hindi pa nakarehistro ang mga ito. Iparehistro po ninyo sa Hello Work.
