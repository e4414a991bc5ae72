### status: reference translation

demo-mail-title = Mga liham ng demo na ito
demo-mail-empty = Wala pang naipadalang liham.
demo-mail-to = Para sa
demo-mail-subject-title = Paksa
demo-mail-time = Ipinadala noong
demo-mail-calendar = Entry sa kalendaryo
demo-room-title = Silid ng demo
demo-room-text = Dito po magsisimula ang tawag. Walang sasagot sa demo na ito.
