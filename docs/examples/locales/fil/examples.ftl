### status: reference translation

service-clinic-interpreter-label = Interpreter: klinika
service-clinic-interpreter-about = Interpreter sa wika ninyo nang 20 minuto, para sa pagpunta ninyo sa isang klinika sa bayan namin.
service-legal-evening-label = Gabing legal
service-legal-evening-about = Isang beses sa isang buwan, sumasagot ang mga abogado ng mga tanong sa Vietnamese. Sa bunutan ibinibigay ang mga slot.
