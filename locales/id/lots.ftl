### status: reference translation

lots-state = Diundi. Anda bisa mendaftar sampai { $until }.
lots-state-in = Diundi. Nama Anda sudah terdaftar. Waktu pengundian: { $when }.
lots-state-drawing = Sedang diundi.
lots-how = Tempat dibagikan lewat undian. Waktu pengundian: { $when }. Semua orang punya kesempatan yang sama, juga yang mendaftar belakangan. Dapat atau tidak, hasilnya akan Anda baca di sini.
lots-enter-label = Ikut undian
lots-entered = Nama Anda sudah terdaftar: { $event }. Ini belum berarti Anda mendapat tempat. Waktu pengundian: { $when }. Dapat atau tidak, hasilnya akan Anda baca di sini.
lots-drawing = Tempat untuk acara ini sedang diundi. Silakan kembali beberapa menit lagi.
lots-no-change = Tempat di acara ini dibagikan lewat undian. Tempat Anda tidak bisa dipindahkan ke acara ini. Tempat Anda tetap berlaku.
lots-title = Pengundian
console-lots-ahead = Diundi pada { $when }. Pendaftar sejauh ini: { $names }.
console-lots-drawn = Sudah diundi pada { $when }.
