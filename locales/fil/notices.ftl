### status: reference translation

message-alt = May bago po kayong mensahe
offered-notice-text = Hindi po puwede ang oras na hiniling ninyo. Ito po ang mga oras na maibibigay namin:
confirmed-notice-text = Kumpirmado na po ang tawag ninyo.
cancelled-notice-text = Pasensya na po. Kinailangan namin itong kanselahin. Pumili po ng ibang oras.
lapsed-notice-text = Pasensya na po. Hindi kami nakasagot sa takdang oras, kaya natapos na ang request na ito. Pumili po ng ibang oras.
expired-notice-text = Hindi na po nakalaan para sa inyo ang mga oras na inialok. Pumili po ng ibang oras.
