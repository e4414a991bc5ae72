### status: reference translation


## Registering

account-ask =
    Kami sudah mengirim email ke { $address }. Silakan buka tautan di email itu, lalu tekan tombol di halamannya. Setelah itu kembali ke sini dan tekan “Lanjut”.
    Kalau emailnya tidak masuk, lihat di folder spam. Tautan itu berlaku 24 jam. Jawaban Anda tetap tersimpan di sini.
account-go-label = Lanjut
account-again-label = Kirim lagi
account-change-label = Alamat lain
account-not-yet = Tautannya belum dipakai. Silakan buka tautan itu, lalu tekan tombol di halamannya.
account-sent-again = Kami sudah mengirim email baru. Yang berlaku hanya tautan di email yang terbaru.
account-limit = Hari ini kami tidak bisa mengirim email lagi ke alamat ini. Silakan pakai tautan di email yang terbaru, coba lagi besok, atau hubungi petugas.
account-done = Anda sudah terdaftar. Anda tidak perlu mendaftar lagi.
account-changed = Alamat email baru Anda sudah dikonfirmasi.
account-done-notice = Sekarang Anda bisa melanjutkan.
account-shared-kept = Kami hanya mengirim satu tautan ke alamat ini, karena Anda harus mendaftar dengan alamat itu. Di email itu tidak tertulis untuk apa tautannya. Setelah itu kami hanya menulis di chat ini.
account-see-label = Lihat data saya
account-see-sent = Kami sudah mengirim email berisi tautan ke halaman Anda. Tautan itu berlaku satu jam.
account-see-none = Anda belum mendaftar di sini, jadi belum ada halaman. Data yang kami simpan bisa Anda hapus dengan tombol di sini.

## The mails

mail-link-subject = Tautan yang Anda minta
mail-link-full = Silakan buka tautan ini, lalu tekan tombol di halamannya: { $link }
mail-link-page = Halaman Anda: { $link }
mail-link-full-why = Tautan ini berlaku 24 jam. Kalau Anda tidak memintanya, Anda tidak perlu melakukan apa-apa.
mail-link-page-why = Tautan ini berlaku satu jam. Kalau Anda tidak memintanya, Anda tidak perlu melakukan apa-apa.
mail-unused-subject = Mohon dibaca: ada tanggal yang sudah dekat
mail-unused = Sudah lama Anda tidak menulis kepada kami. Pada { $day } kami akan menghapus data Anda yang kami simpan. Kalau ingin tetap terdaftar, tulislah kepada kami sebelum hari itu. Kalau tidak, Anda tidak perlu melakukan apa-apa.

## The pages behind the links

page-account-title = Halaman Anda
page-account-confirm = Apakah Anda baru saja menulis alamat email ini di chat kami? Kalau ya, tekan tombol. Kalau bukan, tutup halaman ini: tidak ada yang berubah.
page-account-address = Alamat email
page-account-confirm-label = Ya, itu saya
page-account-confirmed = Terima kasih. Alamat ini sudah dikonfirmasi. Anda bisa menutup halaman ini dan melanjutkan di chat.
page-account-chat-label = Buka chat
page-account-old = Tautan ini tidak berlaku lagi. Anda bisa meminta yang baru di chat, atau di sini:
page-account-ask-label = Minta tautan
page-account-ask = Silakan ketik alamat email yang Anda pakai waktu mendaftar. Kami akan mengirim tautan ke halaman Anda lewat alamat itu.
page-account-asked = Kalau Anda terdaftar dengan alamat ini, email berisi tautan sedang dikirim. Silakan lihat kotak email Anda.
page-account-too-often = Itu terlalu sering. Mohon tunggu beberapa menit, lalu coba lagi.
page-account-no-address = Ini bukan alamat email. Mohon periksa lagi.
page-account-ask-button-label = Kirim tautan ke saya
page-account-kept = Data Anda yang kami simpan
page-account-masked = Sebagian huruf tidak ditampilkan, karena orang lain mungkin melihat layar ini.
page-account-used = Terakhir dipakai
page-account-erased-on = Dihapus kalau tidak dipakai sebelum
page-account-erased-open = Tidak dihapus selama ada janji temu yang masih berlaku
page-account-bookings = Janji temu
page-account-new = Ganti alamat email
page-account-new-how = Kami mengirim tautan ke alamat yang baru. Alamat itu mulai berlaku setelah Anda membuka tautan itu dan menekan tombolnya.
page-account-new-address = Alamat email baru
page-account-new-label = Kirim tautan
page-account-new-sent = Kami sudah mengirim tautan ke alamat yang baru. Selama tautan itu belum dipakai, alamat yang lama tetap berlaku.
page-account-limit = Hari ini kami tidak bisa mengirim email lagi. Silakan coba lagi besok.
page-account-delete = Hapus semua
page-account-delete-why = Janji temu yang masih ada akan dibatalkan. Yang sudah dihapus tidak bisa dikembalikan.
page-account-delete-sure = Ya, saya ingin menghapus semua.
page-account-delete-label = Hapus semua
page-account-delete-tick = Mohon beri centang dulu. Belum ada yang dihapus.
page-account-deleted = Semua data Anda yang kami simpan sudah dihapus.

## Which letters can be written

letters-suggest = Sistem kantor tidak bisa menyimpan huruf ini: { $letters }. Bolehkah ditulis seperti ini: { $suggestion }?
letters-other = Sistem kantor tidak bisa menyimpan huruf ini: { $letters }. Mohon tulis dengan huruf Latin besar, seperti di kartu izin tinggal atau paspor Anda (contoh: NGUYEN VAN AN), atau dengan katakana. Jawaban Anda yang lain tetap tersimpan.

## When a person has ended the use of a service

suspended = Untuk sementara Anda tidak bisa memakai layanan ini, sampai petugas mengizinkannya lagi.
suspended-ground = Dasarnya: { $ground }
suspended-ground-article = Dasarnya: { $ground } (ketentuan penggunaan, pasal { $article })
suspended-ground-registration = status izin tinggal dan masa tinggal Anda belum terdaftar
suspended-ground-breach = ketentuan penggunaan tidak dipatuhi
suspended-lifted = Anda bisa memakai layanan ini lagi.
