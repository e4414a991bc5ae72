### status: reference translation


## For the office

rules-group-office = Para sa opisina
rule-seats = Bilang ng sabay-sabay na tawag sa bawat wika habang walang nakalistang tagapayo: { $count }.
rule-buffer = Pagkatapos ng bawat tawag, walang booking sa loob ng { $minutes } minuto.
rule-unanswered = Ipinapakitang late ang request na { $hours } oras nang walang sagot.
rule-unclosed = Ipinapakitang late ang tawag na { $hours } oras nang walang resulta.
rule-unread = Ipinapakitang late ang mensaheng { $hours } oras nang walang tugon.
rule-close = Isinasara ang tawag na { $days } araw nang walang resulta.
rule-today = Ipinapadala sa staff ang mga tawag sa araw na iyon, { $time }.

## Staff: the rules of a service

console-rules-title = Serbisyo
console-rules-key = Key
console-rules-value = Halaga
console-rules-sentence = Ang nababasa ng mga tumatawag
console-rules-place = Kung saan nakasulat
console-rules-operator = itinakda rito
console-rules-notice = anunsyo
console-rules-preamble = simula ng mga tuntunin
console-rules-closing = dulo ng mga tuntunin
console-rules-nowhere = hindi sinabi
console-rules-staff = staff lang

## Staff: figures

console-figures-title = Mga bilang
console-figures-how = Bilang ng mga booking sa mga buong buwan na tapos na, walang pangalan, code o edad. Ang bilang na mas mababa sa 5 ay ipinapakitang <5. Ang gitling (–) ay bilang na hindi ipinapakita, para walang makakuwenta ng maliit na bilang.
console-figures-from = Mula
console-figures-to = Hanggang
console-figures-show-button = Ipakita
console-figures-count = Mga booking
console-figures-total = Lahat
console-figures-month = Ayon sa buwan
console-figures-language = Ayon sa wika
console-figures-weekday = Ayon sa araw ng linggo
console-figures-hour = Ayon sa oras
console-figures-outcome = Ayon sa resulta
console-figures-channel = Ayon sa channel
console-figures-wait = Nakatanggap ng kumpirmasyon ang kalahati ng mga tumatawag sa loob ng { $time }.
console-figures-wait-none = Masyadong kaunti ang mga booking para masabi kung gaano katagal naghihintay ang mga tumatawag.
console-figures-length = { $hours } oras { $minutes } minuto
console-figures-outcome-open = Bukas pa
console-figures-outcome-cancelled = Kanselado
console-figures-outcome-lapsed = Hindi nakumpirma sa takdang oras
console-figures-channel-gone = Nabura na
