### status: reference translation


## Choosing a service, where one desk has several

service-ask = Aling serbisyo po ang gusto ninyong gamitin?
service-other-label = Ibang serbisyo
service-other-languages = { $service }: hindi po gamit sa serbisyong ito ang wikang pinili ninyo. Pumili po ng ibang wika sa ibaba, o ng ibang serbisyo.
unfinished-ask = May nasimulan po kayong request sa ibang serbisyo: { $service }. Hindi pa ito naipapadala. Gusto ba ninyong ituloy? Kung magsisimula kayo ng bago, mabubura ang mga sagot na iyon.
unfinished-new-label = Magsimula ng bago

## How early, how often

closed-on-holidays = Sarado tuwing Sabado, Linggo at mga pista opisyal, at mula Disyembre 29 hanggang Enero 3.
book-days-before =
    { $days ->
        [1] Puwede po kayong mag-book hanggang sa katapusan ng araw bago ang tawag.
       *[other] Puwede po kayong mag-book hanggang { $days } araw bago ang tawag.
    }
book-working-days-before =
    { $days ->
        [1] Dapat po ay may isang araw ng trabaho sa pagitan ng araw na ito at ng araw ng tawag.
       *[other] Dapat po ay may { $days } araw ng trabaho sa pagitan ng araw na ito at ng araw ng tawag.
    } Hindi araw ng trabaho ang Sabado, Linggo, mga pista opisyal, at Disyembre 29 hanggang Enero 3.
book-per-day =
    { $calls ->
        [1] Isang tawag po ang puwede sa isang araw.
       *[other] { $calls } tawag po ang puwede sa isang araw.
    } Hindi ipinapakita ang mga araw na puno na para sa inyo.

## When nothing can be booked because something is being repaired

maintenance-ahead = Mula { $from } hanggang { $to }, walang puwedeng i-book dahil sa maintenance.
maintenance-now = Wala pong puwedeng i-book ngayon dahil sa maintenance. Puwede na ulit mag-book mula { $to }. Hindi magbabago ang mga naka-book nang tawag. Puwede pa rin ninyong tingnan at i-cancel ang mga ito, at makipag-usap sa tao.
maintenance-until = Wala pong puwedeng i-book ngayon dahil sa maintenance. Puwede na ulit mag-book mula { $to }.

## The services: a short name for a button, and one line about each

service-otit-label = Mga trainee (OTIT)
service-otit-about = Para sa mga technical intern trainee at dating trainee: tawag sa taong nagsasalita ng wika ninyo.
service-hellowork-izumo-label = Hello Work Izumo
service-hellowork-izumo-about = Para sa mga naghahanap ng trabaho na nakarehistro sa Hello Work Izumo (Shimane): konsultasyon sa trabaho sa video.
service-sannomiya-consultation-label = Sannomiya: payo
service-sannomiya-consultation-about = Hello Work Nada, Sannomiya branch (Kobe): konsultasyon sa trabaho sa video.
service-sannomiya-seminars-label = Sannomiya: seminar
service-sannomiya-seminars-about = Hello Work Nada, Sannomiya branch (Kobe): mga online na seminar at pagbisita sa kumpanya.
service-online-hellowork-label = Hello Work online
service-online-hellowork-about = Para sa mga nakarehistro sa Hello Work bilang naghahanap ng trabaho: konsultasyon sa Online Hello Work System.
service-gunma-seminars-label = Gunma: mga seminar
service-gunma-seminars-about = Gunma Labour Bureau at Hello Work: mga online na seminar at pagbisita sa kumpanya.
service-kushiro-administrative-label = Konsultasyon Kushiro
service-kushiro-administrative-about = Konsultasyong administratibo sa Kushiro, Nemuro at Tokachi (Hokkaido): pag-uusap sa video tungkol sa trabaho ng mga tanggapan ng gobyerno.
