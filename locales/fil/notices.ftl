### status: reference translation

message-alt = May bago po kayong mensahe
offered-notice-text = Hindi po puwede ang oras na hiniling ninyo. Ito po ang mga oras na maibibigay namin:
offered-beside-notice-text = May maiaalok po kaming ibang oras. Hindi magbabago ang kumpirmadong oras ninyo hangga't hindi kayo pumipili ng bago:
answer-notice-text = Puwede po ang oras na ito. Hindi pa ito kumpirmado: sumagot po kayo para makumpirma ito.
changed-notice-text = May bagong oras na po ang tawag ninyo.
kept-notice-text = Hindi po puwede ang ibang oras. Hindi nagbago ang tawag ninyo.
confirmed-notice-text = Kumpirmado na po ang tawag ninyo.
access-notice-text = Nagbago po ang paraan ng pagsali. Gamitin lamang po ninyo ang nasa mensaheng ito.
cancelled-notice-text = Pasensya na po. Kinailangan namin itong kanselahin. Pumili po ng ibang oras.
lapsed-notice-text = Pasensya na po. Hindi kami nakasagot sa takdang oras, kaya natapos na ang request na ito. Pumili po ng ibang oras.
unwritten-notice-text = Wala pa po kayong sagot mula sa amin. Baka hindi nakarating sa inyo ang sagot namin. Tumawag po kayo at magtanong: { $phone }
expired-notice-text = Hindi na po nakalaan para sa inyo ang mga oras na inialok. Pumili po ng ibang oras.
freed-notice-text = May nabakanteng oras po ngayon. Sandali lang itong nakalaan para sa inyo:
passed-notice-text = Wala po kaming natanggap na sagot sa takdang oras, kaya mapupunta ang oras na ito sa susunod na tao. Nasa waiting list pa rin po kayo, sa dulo ng pila.
unserved-notice-text = Pasensya na po. Walang nabakanteng oras sa araw na iyon. Wala na po kayo sa waiting list. Pumili po ng ibang oras.
not-drawn-notice-text = Sa bunutan po ibinigay ang mga slot. Pasensya na po, hindi kayo nabunot ngayon.
not-drawn-waits-notice-text = Sa bunutan po ibinigay ang mga slot. Pasensya na po, hindi kayo nabunot ngayon. Nasa waiting list na po kayo: kapag may nabakanteng slot, dito namin kayo tatanungin.
withdrawn-notice-text = Pasensya na po. Hindi na puwede ang oras na inialok namin. Hindi po nawala ang puwesto ninyo sa waiting list.
served-notice-text = May kumpirmadong tawag na po kayo, kaya wala na kayo sa waiting list.
receipt-notice-text = Kanselado na po ito, gaya ng hiniling ninyo.

## Because time passed

day-before-notice-text = Paalala po ito tungkol sa tawag ninyo.
ready-notice-text = Handa na po ba kayo para sa tawag ninyo? Pumindot po ng isang button. Kung hindi kayo makakasali ngayon, may button din para sabihin iyon sa amin.
confirmed-soon-notice-text = Malapit na po ang tawag ninyo. Handa na po ba kayo? Pumindot po ng isang button.
offer-ends-notice-text = Nakalaan po para sa inyo ang mga oras na ito hanggang { $until }. Pumili po ng isa, o sabihin kung walang puwede.
missed-notice-text = Hindi po tayo nagkausap. Gusto po ba ninyong pumili ng ibang oras?
refused-notice-text = May mensahe po tungkol sa mga booking ninyo.
