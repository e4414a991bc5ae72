### status: reference translation


## Name

name-ask =
    Ano po ang buong pangalan ninyo?
    Pakisulat po sa isang mensahe, ayon sa Residence Card ninyo. Halimbawa: NGUYEN VAN AN
name-confirm = Ito po ba ang buong pangalan ninyo: { $name }?
name-confirm-zawgyi = Pinalitan po namin ang pangalan ninyo mula Zawgyi papuntang Unicode. Tama na po ba ito: { $name }?
name-confirm-letters = May mga letra po sa pangalang ito na magkakamukha pero galing sa magkaibang alpabeto. Ito po ba ang buong pangalan ninyo: { $name }?
name-empty = Wala po kaming natanggap na pangalan. Pakisulat po ang buong pangalan ninyo. Halimbawa: NGUYEN VAN AN
name-no-letters = Kailangan po ng mga letra sa pangalan. Pakisulat po ang buong pangalan ninyo. Halimbawa: NGUYEN VAN AN
name-digits = Hindi po puwede ang numero sa pangalan. Ang buong pangalan lang po ninyo ang isulat. Halimbawa: NGUYEN VAN AN
name-phone = Parang numero po ito ng telepono. Pakisulat po ang buong pangalan ninyo. Halimbawa: NGUYEN VAN AN
name-email = Parang email address po ito. Mamaya po namin iyon itatanong. Pakisulat po muna ang buong pangalan ninyo.
name-link = Parang link po ito. Ang buong pangalan lang po ninyo ang isulat. Halimbawa: NGUYEN VAN AN
name-emoji = Hindi po puwede ang emoji o larawan sa pangalan. Pakisulat po ang buong pangalan ninyo na puro letra.
name-symbols = Hindi po puwede sa pangalan ang mga simbolo gaya ng * _ = o :. Mga letra lang po ang isulat. Halimbawa: NGUYEN VAN AN
name-hidden = May nakatago o sirang karakter po rito. Huwag po ninyong i-paste ang pangalan ninyo. Isulat po gamit ang keyboard.
name-marks = Sobra po ang mga marka sa isang letra. Pakisulat po ang pangalan ninyo gamit ang karaniwang mga letra.
name-too-long = Masyado po itong mahaba para sa pangalan. Pakisulat po ang buong pangalan ninyo nang hindi lalampas sa 100 letra.

## Birth date

birthdate-ask =
    Kailan po kayo ipinanganak?
    Pakisulat po ang buwan, araw at taon. Halimbawa: Disyembre 25, 1998
birthdate-confirm = Ipinanganak po ba kayo noong { $date }?
birthdate-choose = Alin po ang petsa ng kapanganakan ninyo: { $date } o { $other_date }?
birthdate-empty = Wala po kaming natanggap na petsa. Pakisulat po ang buwan, araw at taon. Halimbawa: Disyembre 25, 1998
birthdate-not-a-date = Hindi po namin mabasa ang petsa. Pakisulat po ang buwan, araw at taon. Halimbawa: Disyembre 25, 1998
birthdate-long-number = Masyado pong mahaba ang numerong ito para sa petsa. Baka numero ito ng telepono. Pakisulat po ang petsa ng kapanganakan ninyo. Halimbawa: Disyembre 25, 1998
birthdate-only-year = Taon lang po ito. Pakisulat din po ang buwan at araw. Halimbawa: Disyembre 25, 1998
birthdate-no-day = Kulang po ng araw. Pakisulat po ang buwan, araw at taon. Halimbawa: Disyembre 25, 1998
birthdate-no-year = Kulang po ng taon. Pakisulat po ang buwan, araw at taon. Halimbawa: Disyembre 25, 1998
birthdate-no-such-day = Wala pong ganitong araw sa buwang iyon. Pakitingnan po ang araw at buwan. Halimbawa: Disyembre 25, 1998
birthdate-no-such-month = Wala pong ganitong buwan. Ang mga buwan ay 1 hanggang 12. Pakisulat po ang pangalan ng buwan. Halimbawa: Disyembre 25, 1998
birthdate-too-young = Ang pagkaintindi po namin ay { $date }. Ibig sabihin, wala pa kayong 15 taong gulang. Pakitingnan po ang taon at isulat ulit ang petsa ng kapanganakan ninyo.
birthdate-future = Ang pagkaintindi po namin ay { $date }. Hindi pa dumarating ang araw na iyon. Pakitingnan po ang taon at isulat ulit ang petsa ng kapanganakan ninyo.
birthdate-too-old = Ang pagkaintindi po namin ay { $date }. Ibig sabihin, lampas na kayo sa 100 taong gulang. Pakitingnan po ang taon at isulat ulit ang petsa ng kapanganakan ninyo.
birthdate-era = Ang pagkaintindi po namin ay { $date }, pero wala ang araw na iyon sa panahong Japanese na isinulat ninyo. Pakisulat po ang taon na gaya ng 1998. Halimbawa: Disyembre 25, 1998
birthdate-lunar = Parang petsa po ito sa kalendaryong lunar. Kailangan po namin ang karaniwang petsa na ginagamit sa buong mundo, gaya ng nasa pasaporte o Residence Card ninyo. Halimbawa: Disyembre 25, 1998
birthdate-myanmar-year = Parang taon po ito sa kalendaryo ng Myanmar. Kailangan po namin ang karaniwang petsa na ginagamit sa buong mundo, gaya ng nasa pasaporte o Residence Card ninyo. Halimbawa: Disyembre 25, 1998
birthdate-other-calendar = Parang petsa po ito sa ibang kalendaryo. Kailangan po namin ang karaniwang petsa na ginagamit sa buong mundo, gaya ng nasa pasaporte o Residence Card ninyo. Halimbawa: Disyembre 25, 1998

## Email address

email-ask =
    Ano po ang email address ninyo?
    Halimbawa: name@example.com
email-suggest = Ang isinulat po ninyo ay { $address }. Ang ibig po ba ninyong sabihin ay { $suggestion }?
email-suggest-only = Hindi po makakatanggap ng email ang address na ito ayon sa pagkakasulat. Ang ibig po ba ninyong sabihin ay { $suggestion }?
email-empty = Wala po kaming natanggap na email address. Pakisulat po ito. Halimbawa: name@example.com
email-none =
    Puwede po kayong gumawa ng libreng email address, halimbawa sa gmail.com:
    1. Buksan ang gmail.com o ang Gmail app.
    2. Piliin ang paggawa ng account at sundin ang mga hakbang.
    3. Bumalik dito at isulat ang bago ninyong address.
    Kung nahihirapan po kayo, isulat ang “staff” at may taong tutulong sa inyo.
email-no-at = Kulang po ng @. Ganito ang itsura ng email address: name@example.com. Pakisulat po ulit.
email-no-name = Wala pong nakasulat bago ang @. Ganito ang itsura ng email address: name@example.com. Pakisulat po ulit.
email-no-domain = Wala pong nakasulat pagkatapos ng @, halimbawa gmail.com. Pakisulat po ang buong address.
email-two-ats = Isa lang po ang @ sa email address. Isang address lang po ang isulat. Halimbawa: name@example.com
email-spaces = Wala pong espasyo ang email address. Pakisulat po ulit nang walang espasyo. Halimbawa: name@example.com
email-line-break = Ang email address lang po ang isulat, sa iisang linya. Halimbawa: name@example.com
email-letters = Bago ang @, gumamit lang po ng mga letrang a hanggang z at mga numerong 0 hanggang 9. Halimbawa: name@example.com
email-characters = May mga simbolo o larawan po sa address na ito na hindi puwedeng gamitin. Pakisulat po ulit. Halimbawa: name@example.com
email-dots = May tuldok po na mali ang lugar. Hindi puwede ang dalawang tuldok na magkatabi, at hindi puwede ang tuldok sa simula o sa mismong tabi ng @. Pakitingnan po ang address.
email-ending = Kulang po ang dulo ng address, halimbawa .com. Pakisulat po ang buong address. Halimbawa: name@example.com
email-domain = Hindi po tama ang bahagi pagkatapos ng @. Dapat po ay katulad ng gmail.com. Pakitingnan po at isulat ulit ang address.
email-link = Parang link po ito. Pakisulat po ang email address ninyo. Halimbawa: name@example.com
email-too-long = Masyado po itong mahaba para sa email address. Pakitingnan po at isulat ulit. Halimbawa: name@example.com
