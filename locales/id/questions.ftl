### status: reference translation


## Registered as a job seeker

ask-registered = Apakah Anda terdaftar sebagai pencari kerja di Hello Work?
ask-registered-label = Pendaftaran
ask-registered-here-label = Ya, di kantor ini
ask-registered-online-label = Ya, hanya online
ask-registered-elsewhere-label = Di kantor lain
ask-registered-about-label = Belum, akan segera
ask-registered-admitted-label = Diizinkan Hello Work
ask-registered-no-label = Tidak
ask-registered-online-why-hellowork-izumo = Anda bisa melanjutkan. Kantor akan mengubah pendaftaran online Anda: Anda menjadi pengguna terdaftar Hello Work.
ask-registered-online-why-sannomiya-consultation = Anda bisa melanjutkan. Kantor akan mengubah pendaftaran online Anda: Anda menjadi pengguna terdaftar Hello Work.
ask-registered-elsewhere-why = Layanan ini hanya untuk orang yang terdaftar di kantor ini. Tanyakan ke kantor Hello Work tempat Anda terdaftar, atau daftar dulu di kantor ini.
ask-registered-no-why = Untuk layanan ini Anda harus terdaftar sebagai pencari kerja di Hello Work. Daftarlah dulu, lalu kembali ke sini.

## A job-seeker page

ask-mypage = Apakah Anda punya halaman pencari kerja di situs Hello Work, atau akan membukanya?
ask-mypage-label = Laman pencari kerja
ask-mypage-yes-label = Ya, sudah punya
ask-mypage-will-label = Akan saya buka
ask-mypage-no-label = Tidak
ask-mypage-no-why = Untuk layanan ini Anda perlu halaman pencari kerja di situs Hello Work. Bukalah dulu, atau putuskan untuk membukanya.

## A device with a camera

ask-camera = Apakah Anda punya perangkat sendiri dengan kamera, misalnya smartphone, dan internet untuk panggilan video?
ask-camera-label = Perangkat berkamera
ask-camera-yes-label = Ya
ask-camera-no-label = Tidak
ask-camera-no-why = Ini panggilan video. Anda perlu perangkat sendiri dengan kamera dan koneksi internet. Silakan kembali kalau sudah punya.

## Where the counsellors serve

ask-area = Apakah Anda berada di salah satu wilayah Hokkaido ini: Kushiro, Nemuro, Tokachi?
ask-area-label = Wilayah
ask-area-yes-label = Ya
ask-area-no-label = Tidak
ask-area-no-why = Petugas konsultasi layanan ini melayani tiga wilayah Hokkaido: Kushiro, Nemuro, dan Tokachi.

## Residence status: only whether it is registered, never what it is

ask-residence = Apakah status izin tinggal dan masa tinggal Anda terdaftar di Hello Work atau di halaman pencari kerja Anda? Jangan beri tahu kami isinya. Warga negara Jepang dan penduduk tetap khusus tidak perlu mendaftarkannya.
ask-residence-label = Status izin tinggal
ask-residence-yes-label = Ya, terdaftar
ask-residence-special-label = Tetap khusus
ask-residence-exempt-label = Saya tidak perlu
ask-residence-no-label = Tidak
ask-residence-unsure-label = Saya tidak yakin
ask-residence-no-why = Anda bisa melanjutkan. Tetapi pemakaian layanan ini dapat dibekukan selama itu belum terdaftar. Daftarkanlah di Hello Work.
