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

## Phone number

phone-title = Numero ng telepono
change-phone-label = Numero ng telepono
phone-ask =
    Ano po ang numero ng telepono ninyo?
    Halimbawa: 090-1234-5678. Kung numero ito sa labas ng Japan, isulat muna ang country code: +63 917 123 4567
phone-confirm = Ito po ba ang numero ng telepono ninyo: { $number }?
phone-unknown = Wala po kaming kilalang numero na ganito ang simula. Ito po ba ang numero ng telepono ninyo: { $number }?
phone-empty = Wala po kaming natanggap na numero ng telepono. Pakisulat po ito. Halimbawa: 090-1234-5678
phone-not-a-number = Wala po kaming nakitang numero ng telepono sa mensahe ninyo. Pakisulat po ang mga numero. Halimbawa: 090-1234-5678. Kung wala kayong telepono, isulat ang “staff” at may taong tutulong sa inyo.
phone-email = Parang email address po ito. Pakisulat po ang numero ng telepono ninyo. Halimbawa: 090-1234-5678
phone-date = Parang petsa po ito. Pakisulat po ang numero ng telepono ninyo. Halimbawa: 090-1234-5678
phone-only = Isang numero lang po ng telepono ang isulat, at wala nang iba. Halimbawa: 090-1234-5678
phone-too-short = Kulang po ang mga numero. Sa Japan, 10 numero ang telepono at 11 ang cellphone. Pakisulat po nang buo. Halimbawa: 090-1234-5678
phone-too-long = Sobra po ang mga numero. Sa Japan, 10 numero ang telepono at 11 ang cellphone. Isa lang po ang isulat. Halimbawa: 090-1234-5678
phone-beginning = Nagsisimula po sa 0 ang mga telepono sa Japan. Sa ibang bansa, nagsisimula ito sa + at country code. Pakisulat po ulit ang numero. Halimbawa: 090-1234-5678 o +63 917 123 4567
phone-country = Hindi po namin kilala ang country code na ito. Pakitingnan po ang mga numero pagkatapos ng +. Halimbawa: +63 917 123 4567
phone-abroad-too-short = Kulang po ang mga numero pagkatapos ng { $country }. Pakisulat po ulit ang buong numero.
phone-abroad-too-long = Sobra po ang mga numero pagkatapos ng { $country }. Pakitingnan po ang numero at isulat ulit.

## Address

address-title = Tirahan
change-address-label = Tirahan
address-ask =
    Ano po ang tirahan ninyo?
    Pakisulat po sa isang mensahe, kasama ang prefecture, lungsod at numero ng bahay. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-confirm-zawgyi = Pinalitan po namin ang tirahan ninyo mula Zawgyi papuntang Unicode. Tama na po ba ito: { $address }?
address-empty = Wala po kaming natanggap na tirahan. Pakisulat po kung saan kayo nakatira. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-email = Parang email address po ito. Pakisulat po kung saan kayo nakatira. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-link = Parang link po ito. Pakisulat po kung saan kayo nakatira. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-postal-code = Salamat po sa postal code. Pakisulat po ito kasama ng buong tirahan ninyo. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-number = Numero lang po ito. Pakisulat po kung saan kayo nakatira. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-short = Masyado po itong maikli para sa tirahan. Pakisulat po ang prefecture, lungsod at numero ng bahay. Halimbawa: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-long = Masyado po itong mahaba para sa tirahan. Pakisulat po nang hindi lalampas sa 200 letra.

## Job-seeker number (Hello Work)

jobseeker-number-title = Job-seeker number
change-jobseeker-number-label = Job-seeker number
jobseeker-number-ask =
    Ano po ang job-seeker number ninyo?
    Nasa papel o card po ito mula sa Hello Work: hanapin ang 「求職番号」 sa 「ハローワーク受付票」. Halimbawa: 13010-12345678
jobseeker-number-doubt = Parang numero po ito ng telepono o petsa. Ang { $number } po ba talaga ang job-seeker number ninyo?
jobseeker-number-empty = Wala po kaming natanggap na numero. Pakisulat po ang job-seeker number ninyo. Halimbawa: 13010-12345678
jobseeker-number-none = Wala po kaming nakitang numero sa mensahe ninyo. Ang job-seeker number ay nasa papel o card mula sa Hello Work: hanapin ang 「求職番号」 sa 「ハローワーク受付票」. Kung hindi ninyo makita, isulat ang “staff” at may taong tutulong sa inyo.
jobseeker-number-only = Ang job-seeker number lang po ang isulat, at wala nang iba. Halimbawa: 13010-12345678
jobseeker-number-short = Kulang po ang mga numero. Hindi bababa sa 6 ang mga numero ng job-seeker number. Pakisulat po nang buo. Halimbawa: 13010-12345678
jobseeker-number-long = Sobra po ang mga numero. Hanggang 14 lang ang mga numero ng job-seeker number. Pakitingnan po at isulat ulit. Halimbawa: 13010-12345678
