### status: reference translation


## The web chat

page-chat-title = Chat
chat-hide-label = Itago
chat-hide-note = Kapag pinindot ang “Itago”, ibang pahina po agad ang lalabas. Pero puwede pa ring maalala ng browser ninyo na binuksan ninyo ang pahinang ito.
chat-hide-ends = Tinatapos din po ng “Itago” ang chat na ito.
chat-apps = Puwede rin po kayong sumulat sa amin dito:
chat-log = Mga mensahe
chat-words = Mensahe ninyo
chat-send-label = Ipadala
chat-refresh = Ipakita ang mga bagong mensahe
chat-again-label = Buksan ang chat
chat-ended = Natapos na po ang dati ninyong chat, dahil 30 minuto itong hindi nagamit. Bagong chat po ito. Kung may booking code at salita kayo, magagamit ninyo ang mga iyon para makapagpatuloy.
chat-idle = Natapos na po ang chat, dahil 30 minuto itong hindi nagamit.
chat-too-fast = Medyo mabilis po iyon. Maghintay po nang isang minuto, tapos subukan ulit. Walang nawala.
chat-too-long = Masyado pong mahaba ang mensaheng iyon. Pakihati po sa mas maiikling bahagi.
chat-busy = Hindi po namin natanggap ang mensahe ninyo ngayon. Pakisubukan po ulit mamaya-maya.
chat-offline = Walang koneksyon. Pakitingnan po ang internet ninyo at subukan ulit. Narito pa ang na-type ninyo.
chat-no-cookies = Kailangan po ng chat na ito ang cookies para sa pagbisitang ito lang. Payagan po ang cookies sa browser ninyo, tapos buksan ulit ang chat.
chat-form-old = Luma na po ang pahinang ito. Walang naipadala. Buksan po ulit ang chat.

## Views for demonstrations, never shown to callers

chat-demo-looks = Itsura ng chat sa
chat-demo-web-label = Web page
chat-demo-line-label = LINE
chat-demo-telegram-label = Telegram
chat-demo-lock = Sa naka-lock na screen
chat-demo-refused = Hindi tatanggapin ng chat app ang mensaheng ito.

## Pages that only show

page-languages = Wika
page-nothing-here = Wala pong laman dito.
page-terms-binding = Salin po ito para madali ninyong maintindihan. Ang opisyal na tekstong Japanese lang ang may bisa:
page-terms-official = Ito po ang opisyal na teksto. Mababasa rin ninyo ito rito:
page-terms-version = Bersyon: { $version }
page-timetable-title = Mga araw at oras ng bawat wika
page-timetable-day = Araw
page-timetable-hours = Oras
page-timetable-languages = Mga wika
page-timetable-closed = Sarado
page-timetable-japan-time = Lahat po ng oras ay oras sa Japan.
page-timetable-regular = Ito po ang karaniwang oras. Puwede itong maiba sa ilang araw, gaya ng pista opisyal.
page-timetable-phone = Telepono: { $phone }
page-clock-title = Oras sa Japan

## The page of one time, opened by a link in a mail or in the chat

page-booking-title = Oras ninyo
page-booking-calendar = I-save sa kalendaryo ninyo
page-booking-offered = May inialok po kaming ibang oras. Sa chat po kayo sumagot.
page-booking-reason = Hindi po ninyo kailangang magbigay ng dahilan.
page-booking-busy = Hindi po namin ito nagawa ngayon. Pakisubukan po ulit mamaya-maya.
