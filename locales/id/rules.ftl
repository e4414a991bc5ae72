### status: reference translation


## Around the list

rules-label = Aturan
rules-others-label = Aturan lain
rules-page = Aturan: { $service } ({ $page }/{ $pages })
rules-page-alone = Aturan layanan ini ({ $page }/{ $pages })
page-rules-title = Aturan: { $service }
page-rules-title-alone = Aturan layanan ini
rules-ask = Aturan layanan mana yang ingin Anda baca?
rule-stands-article = { $rule } (pasal { $article })
rule-stands-articles = { $rule } (pasal { $articles })
rule-stands-notice = { $rule } (pengumuman)
rule-stands-preamble = { $rule } (bagian awal ketentuan)
rule-stands-closing = { $rule } (bagian akhir ketentuan)
rule-stands-operator = { $rule } (ditentukan oleh meja layanan ini)
rule-with-list = { $rule }:

## Headings

rules-group-who = Siapa yang bisa memakai
rules-group-call = Panggilan
rules-group-booking = Membuat janji
rules-group-asked = Yang kami tanyakan
rules-group-cancel = Membatalkan dan tidak hadir
rules-group-before = Sebelum panggilan
rules-group-conduct = Selama panggilan
rules-group-records = Catatan
rules-group-costs = Biaya
rules-group-terms = Ketentuan penggunaan

## Who can use it

rule-who = Layanan ini untuk
rule-question = Kami bertanya: { $question } Anda bisa membuat janji kalau jawabannya
rule-callers = Kami menjawab Anda dalam: { $languages }.

## The call

rule-app = Panggilan memakai { $app }.
rule-apps = Panggilan memakai salah satu aplikasi ini
rule-app-designated = Panggilan memakai { $app }, atau aplikasi lain yang ditentukan penyelenggara.
rule-booking-app = Kantor mencatat janji temu di { $app }.
rule-media-audio = Anda bicara hanya dengan suara. Kamera tetap mati.
rule-media-video = Ini panggilan video.
rule-language = Panggilan dilakukan dalam { $spoken }.
rule-languages = Panggilan dilakukan dalam salah satu bahasa ini
rule-language-days = { $spoken }: { $days }
rule-hours = Jam layanan (waktu Jepang)
rule-hours-days = { $days }: { $hours }
rule-events = Setiap acara punya tanggal dan jam sendiri.
rule-event = { $title }: { $when }
rule-maintenance = Pada waktu ini janji tidak bisa dibuat
rule-maintenance-span = { $begins } – { $ends }
rule-session = Satu panggilan lamanya { $minutes } menit.
rule-session-most = Satu panggilan paling lama { $minutes } menit.
rule-access = Untuk bergabung ke panggilan, Anda mendapat
rule-access-url = tautan
rule-access-id-passcode = ID Rapat dan kode sandi
rule-access-id-passkey = ID dan passkey

## Booking

rule-notice-minutes = Buatlah janji paling lambat { $minutes } menit sebelum panggilan.
rule-notice-hours = Buatlah janji paling lambat { $hours } jam sebelum panggilan.
rule-days-before =
    { $days ->
        [1] Buatlah janji paling lambat sehari sebelumnya.
       *[other] Buatlah janji paling lambat { $days } hari sebelumnya.
    }
rule-working-days-before = Di antara hari Anda membuat janji dan hari panggilan harus ada { $days } hari kerja.
rule-working-days = Sabtu, Minggu, hari libur nasional, dan 29 Desember sampai 3 Januari bukan hari kerja.
rule-horizon = Janji bisa dibuat untuk paling jauh { $days } hari ke depan.
rule-wishes = Anda bisa memilih paling banyak { $times } waktu yang cocok untuk Anda.
rule-per-caller = Anda bisa punya paling banyak { $count } janji temu yang masih berlaku.
rule-per-day = Dalam satu hari Anda bisa punya { $calls } panggilan.
rule-confirmation-staff = Petugas memeriksa permintaan Anda dan mengonfirmasinya. Permintaan saja belum menjadi janji temu.
rule-confirmation-instant = Janji temu Anda langsung dikonfirmasi.
rule-confirmation-reply = Kantor menawarkan waktu kepada Anda. Dengan jawaban Anda, janji temu dikonfirmasi.
rule-confirmation-lottery = Tempat dibagikan lewat undian. Hasilnya kami beritahukan kepada Anda.
rule-offer = Waktu yang kami tawarkan disimpan untuk Anda selama { $hours } jam.
rule-in-call = Selama panggilan, Anda bisa membuat janji untuk panggilan berikutnya.
rule-waiting = Ada daftar tunggu. Waktu yang menjadi kosong disimpan untuk Anda selama { $minutes } menit.
rule-notices = Tanggal dan cara bergabung kami beritahukan
rule-road-chat = di chat ini
rule-road-mail = lewat email
rule-road-phone = lewat telepon
rule-road-member-page = di halaman pencari kerja Anda
rule-writes-within = Kalau sampai { $days } hari kerja setelah permintaan Anda belum ada kabar, silakan telepon kami.
rule-reminder-day-before = Kami mengingatkan Anda pada pukul { $time }, sehari sebelum panggilan.
rule-reminder-ready = Kami menulis kepada Anda { $minutes } menit sebelum panggilan.
rule-reminder-offer-ends = Kami mengingatkan Anda { $hours } jam sebelum waktu yang ditawarkan berakhir.

## What we ask

rule-fields = Kami menanyakan data ini
rule-companion = Kalau ada yang menemani Anda, misalnya juru bahasa, beri tahu kami sebelumnya.
rule-private-form = Data pribadi hanya kami tanyakan di halaman kami sendiri, tidak di chat.
rule-prove-email = Kami memeriksa alamat email Anda dengan sebuah kode.
rule-account = Anda mendaftar satu kali, lewat tautan yang kami kirim dengan email.
rule-characters-jis = Tulislah jawaban Anda dengan huruf Jepang atau huruf Latin biasa tanpa tanda. Huruf lain tidak bisa disimpan oleh sistem kantor.
rule-identity = Pada awal panggilan kami memeriksa siapa Anda. Kami menanyakan data ini

## Cancelling and absence

rule-cancel = Anda bisa membatalkan
rule-cancel-same-day = Pada hari panggilan, Anda hanya bisa membatalkan
rule-way-chat = di chat ini
rule-way-mail = lewat email
rule-way-page = di halaman janji temu Anda
rule-way-phone = lewat telepon
rule-absence = Kalau Anda tidak datang dan tidak ada kabar sampai { $minutes } menit setelah waktu mulai, panggilan dibatalkan.
rule-absence-refusal = Kalau Anda tidak hadir tanpa kabar, petugas bisa memutuskan bahwa Anda tidak bisa membuat janji untuk beberapa waktu.
rule-absence-counted = Kalau Anda tidak hadir dalam panggilan, petugas bisa melihat hal itu selama { $days } hari.

## Before the call

rule-checks = Mohon periksa hal-hal ini sebelum panggilan

## During the call: what is not allowed

rule-recording = Panggilan dilarang direkam dengan cara apa pun
recording-audio = suara
recording-video = video
recording-photo = foto
recording-streaming = siaran langsung
rule-organiser-records = Penyelenggara boleh merekam acara dan memakai rekaman itu lagi. Pembuat acara dan orang yang bicara di dalamnya harus setuju.
rule-designated = Pakailah hanya fungsi aplikasi yang ditentukan penyelenggara.
rule-forbidden = Hal-hal ini dilarang
conduct-threats = mengancam
conduct-abuse = menghina atau berkata kasar
conduct-other-purposes = memakai layanan untuk tujuan lain
conduct-property = memakai karya orang lain dengan melanggar haknya, misalnya menyalinnya
conduct-annoyance = mengganggu pengguna lain
conduct-honour = merusak nama baik, melanggar privasi atau hak atas gambar diri orang lain
conduct-disturbance = mengganggu jalannya layanan
conduct-law = melanggar hukum atau ketertiban umum
conduct-harm = merugikan orang lain
conduct-unauthorised-access = masuk ke sistem tanpa izin
conduct-malware = mengirim virus
conduct-others-ids = memakai ID atau kata sandi orang lain
conduct-false-registration = mendaftar dengan data palsu
conduct-profit = memakai layanan untuk mencari uang
conduct-outdated-protection = memakai perangkat yang perlindungannya belum diperbarui
rule-suspension = Kalau seseorang melanggar aturan ini, petugas bisa mengakhiri atau membekukan pemakaian layanan oleh orang itu.

## Records

rule-records = Hal-hal ini bisa dicatat
record-times = kapan Anda memakai layanan
record-access = riwayat akses
record-devices = nomor pengenal perangkat Anda
rule-statistics = Kami membuat statistik tentang pemakaian layanan. Dari statistik itu tidak bisa diketahui siapa orangnya.
rule-keeping = Data Anda dihapus { $days } hari setelah panggilan dan pesan Anda yang terakhir.

## Costs

rule-free = Layanan ini gratis.
rule-own = Yang Anda bayar sendiri
rule-own-device = perangkat Anda
rule-own-data = data dan koneksi internet

## Terms of use

rule-documents = Anda perlu menyetujui
rule-consent-explicit = Anda setuju dengan menekan tombol “Saya setuju”.
rule-consent-deemed = Tidak ada tombol untuk setuju: dari tindakan Anda, Anda dianggap setuju.
rule-deemed-applying = Yang mengajukan permintaan dianggap setuju dengan ketentuan ini.
rule-deemed-replying = Yang menjawab pesan kantor dianggap setuju dengan ketentuan ini.
rule-deemed-using = Yang memakai layanan dianggap setuju dengan ketentuan ini.
rule-deemed-viewing = Yang melihat layanan dianggap setuju dengan ketentuan ini.
rule-app-terms-applying = Yang mengajukan permintaan dan memakai aplikasi dianggap setuju juga dengan ketentuan aplikasi itu.
rule-app-terms-using = Yang memakai aplikasi dianggap setuju juga dengan ketentuan aplikasi itu.
rule-app-terms-separate = Aplikasi punya ketentuan sendiri. Anda menyetujuinya secara terpisah.
rule-change-free = Ketentuan bisa berubah tanpa persetujuan Anda. Yang terus memakai layanan dianggap setuju dengan ketentuan yang baru.
rule-change-announced = Ketentuan bisa berubah tanpa persetujuan Anda hanya kalau itu baik untuk pengguna, atau kalau itu wajar dan sesuai dengan tujuannya. Apa yang berubah, dan mulai kapan, diumumkan sebelumnya.
court-tokyo = Yang berlaku adalah hukum Jepang. Pada tingkat pertama, sengketa hanya diajukan ke Pengadilan Distrik Tokyo.
court-matsue = Yang berlaku adalah hukum Jepang. Pada tingkat pertama, sengketa hanya diajukan ke pengadilan Matsue.
court-kobe = Yang berlaku adalah hukum Jepang. Sengketa hanya diajukan ke Pengadilan Distrik Kobe.
court-maebashi = Yang berlaku adalah hukum Jepang. Sengketa hanya diajukan ke Pengadilan Distrik Maebashi.
court-office = Yang berlaku adalah hukum Jepang. Pada tingkat pertama, sengketa hanya diajukan ke pengadilan distrik untuk wilayah tempat kantor berada.

## Said around a call

call-no-recording = Mohon jangan merekam panggilan ini dengan cara apa pun ({ $kinds }).
call-organiser-records = Penyelenggara boleh merekamnya.
call-designated = Mohon pakai hanya fungsi aplikasi yang ditentukan penyelenggara.
about-call =
    Di sini Anda bisa meminta panggilan dengan orang yang berbahasa Indonesia.
    Anda tidak perlu punya nomor telepon.
about-free = Ini gratis.
about-data = Biaya data internet Anda tanggung sendiri.
about-wifi =
    Pakailah internet Anda sendiri atau Wi-Fi yang Anda kenal dan percaya.
    Jangan pakai Wi-Fi gratis yang belum jelas aman atau tidak.
telegram-short-call = Minta di sini panggilan dengan orang yang bisa membantu Anda.

## Agreeing to the terms of an app, apart from those of the service

app-terms-intro = Aplikasi untuk panggilan punya ketentuan sendiri. Layanan ini meminta Anda menyetujuinya secara terpisah:
app-terms-intro-several = Aplikasi-aplikasi untuk panggilan punya ketentuan sendiri. Layanan ini meminta Anda menyetujui semuanya secara terpisah:
terms-ask-own = Apakah Anda setuju dengan ketentuan penggunaan?
app-terms-ask = Apakah Anda setuju dengan ketentuan aplikasi ini?
app-terms-ask-several = Apakah Anda setuju dengan ketentuan semua aplikasi ini?

## When the terms change

terms-change-notice-text = Teks yang Anda setujui berubah mulai { $day }. Sebelum itu, teks yang lama tetap berlaku.
terms-change-now-notice-text = Teks yang Anda setujui sudah berubah.
terms-change-what = Bagian ini berubah:
terms-change-read = Mohon baca teks yang baru.
terms-counts-from = Teks ini berlaku mulai { $day }.
