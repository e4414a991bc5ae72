### status: reference translation

demo-mail-title = Surat dari demo ini
demo-mail-empty = Belum ada surat yang dikirim.
demo-mail-to = Kepada
demo-mail-subject-title = Perihal
demo-mail-time = Dikirim pada
demo-mail-calendar = Catatan kalender
demo-room-title = Ruang demo
demo-room-text = Di sini panggilan seharusnya dimulai. Dalam demo ini tidak ada yang menjawab.
