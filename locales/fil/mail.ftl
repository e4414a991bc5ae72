### status: reference translation

mail-requested-subject = { $day }, { $clock } (oras sa Japan): di pa tiyak
mail-offered-subject = Pumili po ng oras
mail-confirmed-subject = { $day }, { $clock } (oras sa Japan)
mail-changed-subject = Bagong oras: { $day }, { $clock } (oras sa Japan)
mail-cancelled-subject = Kanselado: { $day }, { $clock } (oras sa Japan)

mail-calendar-subject = Tawag

mail-requested = Hindi pa po tiyak ang oras na ito. Susulat po kami ulit sa inyo.
mail-offered = Pumili po ng isa sa mga oras na ito. Sa chat po kayo sumagot.
mail-confirmed = Tiyak na po ang oras na ito.
mail-changed = Ito na po ang bagong oras. Hindi na po gagamitin ang dating oras.
mail-cancelled = Kanselado na po ang oras na ito. Wala po kayong kailangang gawin.

mail-own-time = Sa orasan sa { $place }: { $when }
mail-join = Para sumali, buksan po ang link na ito: { $link }
mail-passcode = Passcode: { $passcode }
mail-link-later = Matatanggap po ninyo ang link bago ang oras na ito.
mail-page = Para makita o mabago ang oras na ito, buksan po ang: { $link }
mail-code = Code: { $code }
mail-answer-cancels = Kung hindi po kayo makakadalo, sagutin ang email na ito ng isang salita: kanselahin
mail-automatic = Awtomatiko pong ipinadala ang email na ito.

mail-staff-subject = May bago
mail-staff = May bago po sa Desk.
mail-staff-link = Buksan ang Desk: { $link }
