### status: reference translation


## Name

name-ask =
    Siapa nama lengkap Anda?
    Mohon tulis dalam satu pesan, sama seperti di Kartu Izin Tinggal (Zairyu card). Contoh: NGUYEN VAN AN
# $name: the name as it was understood.
name-confirm = Apakah ini nama lengkap Anda: { $name }?
# $name: the name, converted to Unicode.
name-confirm-zawgyi = Nama Anda kami ubah dari Zawgyi ke Unicode. Apakah sekarang sudah benar: { $name }?
# $name: the name as typed.
name-confirm-letters = Beberapa huruf dalam nama ini terlihat mirip, tetapi berasal dari abjad yang berbeda. Apakah ini nama lengkap Anda: { $name }?
name-empty = Kami belum menerima nama. Mohon tulis nama lengkap Anda. Contoh: NGUYEN VAN AN
name-no-letters = Nama harus memakai huruf. Mohon tulis nama lengkap Anda. Contoh: NGUYEN VAN AN
name-digits = Nama tidak boleh berisi angka. Mohon tulis nama lengkap Anda saja. Contoh: NGUYEN VAN AN
name-phone = Ini sepertinya nomor telepon. Mohon tulis nama lengkap Anda. Contoh: NGUYEN VAN AN
name-email = Ini sepertinya alamat email. Email akan kami tanyakan nanti. Mohon tulis nama lengkap Anda dulu.
name-link = Ini sepertinya tautan. Mohon tulis nama lengkap Anda saja. Contoh: NGUYEN VAN AN
name-emoji = Nama tidak boleh berisi emoji atau gambar. Mohon tulis nama lengkap Anda dengan huruf saja.
name-symbols = Nama tidak boleh berisi tanda seperti * _ = atau :. Mohon tulis dengan huruf saja. Contoh: NGUYEN VAN AN
name-hidden = Ada huruf yang tersembunyi atau rusak dalam tulisan ini. Mohon jangan menyalin dan menempel nama Anda. Ketiklah dengan keyboard.
name-marks = Terlalu banyak tanda pada satu huruf. Mohon tulis nama Anda dengan huruf biasa.
name-too-long = Ini terlalu panjang untuk nama. Mohon tulis nama lengkap Anda, paling banyak 100 huruf.

## Birth date

birthdate-ask =
    Kapan Anda lahir?
    Mohon tulis tanggal, bulan, dan tahun. Contoh: 25 Desember 1998
# $date: the birth date.
birthdate-confirm = Apakah Anda lahir pada { $date }?
# $date: day first. $other_date: month first.
birthdate-choose = Yang mana tanggal lahir Anda: { $date } atau { $other_date }?
birthdate-empty = Kami belum menerima tanggal. Mohon tulis tanggal, bulan, dan tahun. Contoh: 25 Desember 1998
birthdate-not-a-date = Kami tidak bisa membaca tanggal ini. Mohon tulis tanggal, bulan, dan tahun. Contoh: 25 Desember 1998
birthdate-long-number = Angka ini terlalu panjang untuk tanggal. Mungkin ini nomor telepon. Mohon tulis tanggal lahir Anda. Contoh: 25 Desember 1998
birthdate-only-year = Ini baru tahunnya. Mohon tulis juga tanggal dan bulannya. Contoh: 25 Desember 1998
birthdate-no-day = Tanggalnya belum ada. Mohon tulis tanggal, bulan, dan tahun. Contoh: 25 Desember 1998
birthdate-no-year = Tahunnya belum ada. Mohon tulis tanggal, bulan, dan tahun. Contoh: 25 Desember 1998
birthdate-no-such-day = Tanggal itu tidak ada dalam bulan tersebut. Mohon periksa tanggal dan bulannya. Contoh: 25 Desember 1998
birthdate-no-such-month = Bulan itu tidak ada. Bulan hanya dari 1 sampai 12. Mohon tulis nama bulannya. Contoh: 25 Desember 1998
# $date: the date as it was understood.
birthdate-too-young = Yang kami baca: { $date }. Artinya umur Anda di bawah 15 tahun. Mohon periksa tahunnya dan tulis lagi tanggal lahir Anda.
# $date: the date as it was understood.
birthdate-future = Yang kami baca: { $date }. Hari itu belum terjadi. Mohon periksa tahunnya dan tulis lagi tanggal lahir Anda.
# $date: the date as it was understood.
birthdate-too-old = Yang kami baca: { $date }. Artinya umur Anda lebih dari 100 tahun. Mohon periksa tahunnya dan tulis lagi tanggal lahir Anda.
# $date: the date as it was understood.
birthdate-era = Yang kami baca: { $date }, tetapi hari itu tidak termasuk dalam era Jepang yang Anda tulis. Mohon tulis tahun Masehi. Contoh: 25 Desember 1998
birthdate-lunar = Ini sepertinya tanggal dari kalender bulan (Imlek). Kami perlu tanggal internasional, seperti di paspor atau Kartu Izin Tinggal (Zairyu card). Contoh: 25 Desember 1998
birthdate-myanmar-year = Ini sepertinya tahun dari kalender Myanmar. Kami perlu tanggal internasional, seperti di paspor atau Kartu Izin Tinggal (Zairyu card). Contoh: 25 Desember 1998
birthdate-other-calendar = Ini sepertinya tanggal dari kalender lain. Kami perlu tanggal internasional, seperti di paspor atau Kartu Izin Tinggal (Zairyu card). Contoh: 25 Desember 1998

## Email address

email-ask =
    Apa alamat email Anda?
    Contoh: name@example.com
# $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = Anda menulis { $address }. Apakah maksud Anda { $suggestion }?
# $suggestion: the address we suggest.
email-suggest-only = Alamat yang ditulis seperti ini tidak bisa menerima email. Apakah maksud Anda { $suggestion }?
email-empty = Kami belum menerima alamat email. Mohon tulis alamatnya. Contoh: name@example.com
email-none =
    Anda bisa membuat alamat email gratis, misalnya di gmail.com:
    1. Buka gmail.com atau aplikasi Gmail.
    2. Pilih buat akun dan ikuti langkah-langkahnya.
    3. Kembali ke sini dan tulis alamat email baru Anda.
    Kalau sulit, tulis “petugas” dan petugas kami akan membantu Anda.
email-no-at = Tanda @ belum ada. Alamat email bentuknya seperti name@example.com. Mohon tulis lagi.
email-no-name = Bagian sebelum @ belum ada. Alamat email bentuknya seperti name@example.com. Mohon tulis lagi.
email-no-domain = Bagian setelah @ belum ada, misalnya gmail.com. Mohon tulis alamat lengkapnya.
email-two-ats = Alamat email hanya punya satu tanda @. Mohon tulis satu alamat saja. Contoh: name@example.com
email-spaces = Alamat email tidak memakai spasi. Mohon tulis lagi tanpa spasi. Contoh: name@example.com
email-line-break = Mohon tulis alamat email saja, dalam satu baris. Contoh: name@example.com
email-letters = Sebelum @, mohon pakai huruf a sampai z dan angka 0 sampai 9 saja. Contoh: name@example.com
email-characters = Dalam alamat ini ada tanda atau gambar yang tidak bisa dipakai. Mohon tulis lagi. Contoh: name@example.com
email-dots = Ada titik di tempat yang salah. Tidak boleh ada dua titik berurutan, dan tidak boleh ada titik di paling depan atau tepat sebelum @. Mohon periksa alamatnya.
email-ending = Akhir alamatnya belum ada, misalnya .com. Mohon tulis alamat lengkapnya. Contoh: name@example.com
email-domain = Bagian setelah @ tidak benar. Seharusnya seperti gmail.com. Mohon periksa dan tulis lagi alamatnya.
email-link = Ini sepertinya tautan. Mohon tulis alamat email Anda. Contoh: name@example.com
email-too-long = Ini terlalu panjang untuk alamat email. Mohon periksa dan tulis lagi. Contoh: name@example.com

## Phone number

phone-title = Nomor telepon
change-phone-label = Nomor telepon
phone-ask =
    Berapa nomor telepon Anda?
    Contoh: 090-1234-5678. Untuk nomor di luar Jepang, mohon tulis kode negaranya di depan: +62 812-3456-7890
# $number: the number as it was understood.
phone-confirm = Apakah ini nomor telepon Anda: { $number }?
# $number: the number as it was understood.
phone-unknown = Kami tidak mengenal nomor dengan awalan seperti ini. Apakah ini nomor telepon Anda: { $number }?
phone-empty = Kami belum menerima nomor telepon. Mohon tulis nomornya. Contoh: 090-1234-5678
phone-not-a-number = Kami tidak menemukan nomor telepon dalam pesan Anda. Mohon tulis dengan angka. Contoh: 090-1234-5678. Kalau Anda tidak punya nomor telepon, tulis “petugas” dan petugas kami akan membantu Anda.
phone-email = Ini sepertinya alamat email. Mohon tulis nomor telepon Anda. Contoh: 090-1234-5678
phone-date = Ini sepertinya tanggal. Mohon tulis nomor telepon Anda. Contoh: 090-1234-5678
phone-only = Mohon tulis satu nomor telepon saja, tanpa tulisan lain. Contoh: 090-1234-5678
phone-too-short = Angkanya kurang. Nomor telepon di Jepang terdiri dari 10 angka, dan nomor ponsel 11 angka. Mohon tulis nomor lengkapnya. Contoh: 090-1234-5678
phone-too-long = Angkanya terlalu banyak. Nomor telepon di Jepang terdiri dari 10 angka, dan nomor ponsel 11 angka. Mohon tulis satu nomor saja. Contoh: 090-1234-5678
phone-beginning = Nomor telepon di Jepang dimulai dengan 0. Nomor negara lain dimulai dengan + dan kode negara. Mohon tulis lagi nomornya. Contoh: 090-1234-5678 atau +62 812-3456-7890
phone-country = Kami tidak mengenal kode negara ini. Mohon periksa angka setelah tanda +. Contoh: +62 812-3456-7890
# $country: its code with the plus, such as +84.
phone-abroad-too-short = Angka setelah { $country } kurang. Mohon tulis lagi nomor lengkapnya.
# $country: its code with the plus, such as +84.
phone-abroad-too-long = Angka setelah { $country } terlalu banyak. Mohon periksa nomornya dan tulis lagi.

## Address

address-title = Alamat
change-address-label = Alamat
address-ask =
    Di mana alamat tempat tinggal Anda?
    Mohon tulis dalam satu pesan, lengkap dengan prefektur, kota, dan nomor rumah. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
# $address: the address, converted to Unicode.
address-confirm-zawgyi = Alamat Anda kami ubah dari Zawgyi ke Unicode. Apakah sekarang sudah benar: { $address }?
address-empty = Kami belum menerima alamat. Mohon tulis tempat tinggal Anda. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-email = Ini sepertinya alamat email. Mohon tulis alamat tempat tinggal Anda. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-link = Ini sepertinya tautan. Mohon tulis alamat tempat tinggal Anda. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-postal-code = Terima kasih atas kode posnya. Mohon tulis kode pos itu bersama alamat lengkapnya. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-number = Ini hanya angka. Mohon tulis alamat tempat tinggal Anda. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-short = Ini terlalu pendek untuk alamat. Mohon tulis prefektur, kota, dan nomor rumah. Contoh: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-long = Ini terlalu panjang untuk alamat. Mohon tulis paling banyak 200 huruf.

## Job-seeker number (Hello Work)

jobseeker-number-title = Nomor pencari kerja
change-jobseeker-number-label = Nomor pencari kerja
jobseeker-number-ask =
    Berapa nomor pencari kerja Anda?
    Nomor itu ada di kertas atau kartu dari Hello Work: cari 「求職番号」 di 「ハローワーク受付票」. Contoh: 13010-12345678
# $number: the number as it was understood.
jobseeker-number-doubt = Ini sepertinya nomor telepon atau tanggal. Apakah { $number } benar nomor pencari kerja Anda?
jobseeker-number-empty = Kami belum menerima nomor. Mohon tulis nomor pencari kerja Anda. Contoh: 13010-12345678
jobseeker-number-none = Kami tidak menemukan nomor dalam pesan Anda. Nomor pencari kerja ada di kertas atau kartu dari Hello Work: cari 「求職番号」 di 「ハローワーク受付票」. Kalau tidak ketemu, tulis “petugas” dan petugas kami akan membantu Anda.
jobseeker-number-only = Mohon tulis nomor pencari kerja saja, tanpa tulisan lain. Contoh: 13010-12345678
jobseeker-number-short = Angkanya kurang. Nomor pencari kerja terdiri dari paling sedikit 6 angka. Mohon tulis nomor lengkapnya. Contoh: 13010-12345678
jobseeker-number-long = Angkanya terlalu banyak. Nomor pencari kerja terdiri dari paling banyak 14 angka. Mohon periksa dan tulis lagi. Contoh: 13010-12345678
