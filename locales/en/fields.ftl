### Questions for the name, the birth date and the email address, and what is said when an
### answer cannot be used. Callers read these in chat and on the private form.
### Dates in placeholders are written out: the month is a word.

## Name

# Asks for the whole name in one message.
name-ask =
    What is your full name?
    Please write it in one message, as on your residence card. Example: NGUYEN VAN AN

# Asked when the name looks unusual. $name: the name as it was understood.
name-confirm = Is this your full name: { $name }?

# Asked when a name was typed with the old Burmese keyboard (Zawgyi). $name: the name, converted to Unicode.
name-confirm-zawgyi = We changed your name from Zawgyi to Unicode. Is it correct now: { $name }?

# Asked when one word mixes letters of two alphabets that look alike. $name: the name as typed.
name-confirm-letters = Some letters in this name look alike but come from different alphabets. Is this your full name: { $name }?

# The message had only spaces or invisible characters.
name-empty = We did not receive a name. Please write your full name. Example: NGUYEN VAN AN

# There were only signs such as dots or hyphens.
name-no-letters = A name needs letters. Please write your full name. Example: NGUYEN VAN AN

# The name has numbers in it.
name-digits = A name cannot have numbers. Please write only your full name. Example: NGUYEN VAN AN

# The answer is a phone number.
name-phone = This looks like a phone number. Please write your full name. Example: NGUYEN VAN AN

# The answer is an email address.
name-email = This looks like an email address. We will ask for it later. Please write your full name first.

# The answer is a web address.
name-link = This looks like a link. Please write only your full name. Example: NGUYEN VAN AN

# The name has emoji or pictures in it.
name-emoji = A name cannot have emoji or pictures. Please write your full name with letters only.

# The name has signs such as * _ = : in it.
name-symbols = A name cannot have signs such as * _ = or :. Please write only letters. Example: NGUYEN VAN AN

# The name holds control characters or broken text, often from copying.
name-hidden = This text has hidden or broken characters. Please do not paste your name. Write it with your keyboard.

# Too many marks are placed on one letter.
name-marks = There are too many marks on one letter. Please write your name with normal letters.

# The name is longer than 100 letters.
name-too-long = This is too long for a name. Please write your full name with 100 letters or fewer.

## Birth date

# Asks for the birth date.
birthdate-ask =
    When were you born?
    Please write day, month and year. Example: 25 December 1998

# Asks if the date was understood. $date: the birth date.
birthdate-confirm = Were you born on { $date }?

# Two dates are possible; both are shown on buttons. $date: day first. $other_date: month first.
birthdate-choose = Which date is your birthday: { $date } or { $other_date }?

# The message had nothing that can be read.
birthdate-empty = We did not receive a date. Please write day, month and year. Example: 25 December 1998

# The answer is no date.
birthdate-not-a-date = We could not read a date. Please write day, month and year. Example: 25 December 1998

# The answer is a long number, such as a phone number.
birthdate-long-number = This number is too long for a date. It may be a phone number. Please write your birth date. Example: 25 December 1998

# The answer has a year and no more.
birthdate-only-year = This is only a year. Please write the day and the month too. Example: 25 December 1998

# The answer has month and year but no day.
birthdate-no-day = The day is missing. Please write day, month and year. Example: 25 December 1998

# The answer has day and month but no year.
birthdate-no-year = The year is missing. Please write day, month and year. Example: 25 December 1998

# The month has no such day, for example 30 February.
birthdate-no-such-day = This day does not exist in that month. Please check the day and the month. Example: 25 December 1998

# The number of the month is not 1 to 12.
birthdate-no-such-month = This month does not exist. Months go from 1 to 12. Please write the month as a word. Example: 25 December 1998

# The date makes the caller younger than 15. $date: the date as it was understood.
birthdate-too-young = We understood { $date }. That means you are younger than 15. Please check the year and write your birth date again.

# The date lies in the future. $date: the date as it was understood.
birthdate-future = We understood { $date }. That day is in the future. Please check the year and write your birth date again.

# The date makes the caller older than 100. $date: the date as it was understood.
birthdate-too-old = We understood { $date }. That means you are older than 100. Please check the year and write your birth date again.

# A year of a Japanese era does not fit the day. $date: the date as it was understood.
birthdate-era = We understood { $date }, but that day is not in the Japanese era you wrote. Please write the Western year. Example: 25 December 1998

# The date is of the lunar calendar.
birthdate-lunar = This looks like a lunar date. We need the international date, as on your passport or residence card. Example: 25 December 1998

# The year is of the Myanmar era, such as 1360.
birthdate-myanmar-year = This looks like a year of the Myanmar calendar. We need the international date, as on your passport or residence card. Example: 25 December 1998

# The date is of some other calendar (Taiwan, Islamic, …).
birthdate-other-calendar = This looks like a date of another calendar. We need the international date, as on your passport or residence card. Example: 25 December 1998

## Email address

# Asks for the email address.
email-ask =
    What is your email address?
    Example: name@example.com

# Asks if a mistyped address was meant otherwise; the typed one stays possible. $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = You wrote { $address }. Did you mean { $suggestion }?

# Asks if a mistyped address was meant otherwise; the typed one cannot be used. $suggestion: the address we suggest.
email-suggest-only = This address cannot receive email as it is written. Did you mean { $suggestion }?

# The message had nothing in it.
email-empty = We did not receive an email address. Please write it. Example: name@example.com

# The caller says that they have no address.
email-none =
    You can make a free email address, for example at gmail.com:
    1. Open gmail.com or the Gmail app.
    2. Choose to create an account and follow the steps.
    3. Come back here and write your new address.
    If this is difficult, write "staff" and a person will help you.

# There is no @ in the address.
email-no-at = The @ is missing. An email address looks like name@example.com. Please write it again.

# There is nothing before the @.
email-no-name = The part before the @ is missing. An email address looks like name@example.com. Please write it again.

# There is nothing after the @.
email-no-domain = The part after the @ is missing, for example gmail.com. Please write the whole address.

# There is more than one @.
email-two-ats = An email address has only one @. Please write one address. Example: name@example.com

# There are spaces in the address.
email-spaces = An email address has no spaces. Please write it again without spaces. Example: name@example.com

# More text follows on another line.
email-line-break = Please write only the email address, on one line. Example: name@example.com

# The part before the @ has letters other than a to z.
email-letters = Before the @, please use only the letters a to z and the numbers 0 to 9. Example: name@example.com

# The part before the @ has emoji or signs that are not allowed.
email-characters = This address has signs or pictures that cannot be used. Please write it again. Example: name@example.com

# A dot stands at the beginning, before the @, or two dots stand together.
email-dots = A dot is in the wrong place. There cannot be two dots together, and no dot first or just before the @. Please check the address.

# The end after the last dot is missing or too short.
email-ending = The end of the address is missing, for example .com. Please write the whole address. Example: name@example.com

# The part after the @ cannot be a mail service.
email-domain = The part after the @ is not correct. It should look like gmail.com. Please check it and write the address again.

# The answer is a web address.
email-link = This looks like a link. Please write your email address. Example: name@example.com

# The address is too long.
email-too-long = This is too long for an email address. Please check it and write it again. Example: name@example.com

## Phone number

# Title of the phone number in the review.
phone-title = Phone number

# Button: change the phone number.
change-phone-label = Phone number

# Asks for the phone number.
phone-ask =
    What is your phone number?
    Example: 090-1234-5678. For a number outside Japan, write the country code first: +63 917 123 4567

# Asked when the country of a number was only guessed. $number: the number as it was understood.
phone-confirm = Is this your phone number: { $number }?

# Asked when a number is of the right length but of no known kind. $number: the number as it was understood.
phone-unknown = We do not know numbers that begin like this. Is this your phone number: { $number }?

# The message had nothing in it.
phone-empty = We did not receive a phone number. Please write it. Example: 090-1234-5678

# There is no phone number in the answer.
phone-not-a-number = We did not find a phone number in your message. Please write the digits. Example: 090-1234-5678. If you have no phone number, write "staff" and a person will help you.

# The answer is an email address.
phone-email = This looks like an email address. Please write your phone number. Example: 090-1234-5678

# The answer is a date, such as the birth date.
phone-date = This looks like a date. Please write your phone number. Example: 090-1234-5678

# There is more than one number in the answer, or a long text.
phone-only = Please write one phone number and nothing else. Example: 090-1234-5678

# A number of Japan has too few digits.
phone-too-short = Some digits are missing. Phone numbers in Japan have 10 digits, and mobile numbers 11. Please write the whole number. Example: 090-1234-5678

# A number of Japan has too many digits.
phone-too-long = There are too many digits. Phone numbers in Japan have 10 digits, and mobile numbers 11. Please write one number. Example: 090-1234-5678

# A number begins neither with 0 nor with + and the code of a country.
phone-beginning = Phone numbers in Japan begin with 0. Numbers of other countries begin with + and the country code. Please write the number again. Example: 090-1234-5678 or +63 917 123 4567

# After the + there is no code of any country.
phone-country = We do not know this country code. Please check the digits after the +. Example: +63 917 123 4567

# A number of another country has too few digits. $country: its code with the plus, such as +84.
phone-abroad-too-short = Some digits are missing after { $country }. Please write the whole number again.

# A number of another country has too many digits. $country: its code with the plus, such as +84.
phone-abroad-too-long = There are too many digits after { $country }. Please check the number and write it again.

## Address

# Title of the postal address in the review.
address-title = Address

# Button: change the postal address.
change-address-label = Address

# Asks for the postal address.
address-ask =
    What is your address?
    Please write it in one message, with prefecture, city and house number. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# Asked when the address was typed with the old Burmese keyboard (Zawgyi). $address: the address, converted to Unicode.
address-confirm-zawgyi = We changed your address from Zawgyi to Unicode. Is it correct now: { $address }?

# The message had nothing in it.
address-empty = We did not receive an address. Please write where you live. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is an email address.
address-email = This looks like an email address. Please write where you live. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is a web address.
address-link = This looks like a link. Please write where you live. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is a postal code and no more.
address-postal-code = Thank you for the postal code. Please write the whole address with it. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is some other number and no more.
address-number = This is only a number. Please write where you live. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is too short for an address.
address-short = This is too short for an address. Please write prefecture, city and house number. Example: 530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3

# The answer is longer than 200 letters.
address-long = This is too long for an address. Please write it with 200 letters or fewer.

## Job-seeker number (Hello Work)

# Title of the job-seeker number in the review.
jobseeker-number-title = Job-seeker number

# Button: change the job-seeker number.
change-jobseeker-number-label = Job-seeker number

# Asks for the number under which Hello Work has registered the caller. Keep the Japanese words: they are printed on the paper.
jobseeker-number-ask =
    What is your job-seeker number?
    It is on the paper or card from Hello Work: look for 「求職番号」 on 「ハローワーク受付票」. Example: 13010-12345678

# Asked when the number looks like another kind of number. $number: the number as it was understood.
jobseeker-number-doubt = This looks like a phone number or a date. Is { $number } really your job-seeker number?

# The message had nothing in it.
jobseeker-number-empty = We did not receive a number. Please write your job-seeker number. Example: 13010-12345678

# There is no number in the answer; the caller may not know it. Keep the Japanese words: they are printed on the paper.
jobseeker-number-none = We did not find a number in your message. Your job-seeker number is on the paper or card from Hello Work: look for 「求職番号」 on 「ハローワーク受付票」. If you cannot find it, write "staff" and a person will help you.

# There is more than one number in the answer, or a long text.
jobseeker-number-only = Please write your job-seeker number and nothing else. Example: 13010-12345678

# The number has fewer than 6 digits.
jobseeker-number-short = Some digits are missing. A job-seeker number has at least 6 digits. Please write the whole number. Example: 13010-12345678

# The number has more than 14 digits.
jobseeker-number-long = There are too many digits. A job-seeker number has at most 14 digits. Please check it and write it again. Example: 13010-12345678
