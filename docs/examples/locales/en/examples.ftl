### Two invented services: their names, and what they are in one line.

# The clinics' interpreters, on a button.
service-clinic-interpreter-label = Clinic interpreter
# What it is, among other services and at the first screen.
service-clinic-interpreter-about = An interpreter in your language for 20 minutes, for your visit to a clinic in our town.
# The lawyers' evening, on a button.
service-legal-evening-label = Legal evening
# What it is, among other services and at the first screen.
service-legal-evening-about = Once a month lawyers answer questions in Vietnamese. The places are given by lot.
