### status: reference translation


## Name

name-ask =
    您的姓名是什么？
    请在一条消息里写完，与在留卡上的一致。例如：NGUYEN VAN AN
# $name: the name as it was understood.
name-confirm = 这是您的完整姓名吗：{ $name }？
# $name: the name, converted to Unicode.
name-confirm-zawgyi = 您的姓名用的是旧的缅甸文编码，我们换成了现在通用的编码。现在对吗：{ $name }？
# $name: the name as typed.
name-confirm-letters = 这个姓名里有些字母看起来一样，其实不是同一种文字。这是您的完整姓名吗：{ $name }？
name-empty = 我们没有收到姓名。请写您的完整姓名。例如：NGUYEN VAN AN
name-no-letters = 姓名里要有文字。请写您的完整姓名。例如：NGUYEN VAN AN
name-digits = 姓名里不能有数字。请只写您的完整姓名。例如：NGUYEN VAN AN
name-phone = 这看起来是电话号码。请写您的完整姓名。例如：NGUYEN VAN AN
name-email = 这看起来是电子邮箱。邮箱我们后面会问。请先写您的完整姓名。
name-link = 这看起来是网址。请只写您的完整姓名。例如：NGUYEN VAN AN
name-emoji = 姓名里不能有表情或图片。请只用文字写您的完整姓名。
name-symbols = 姓名里不能有 * _ = : 这样的符号。请只写文字。例如：NGUYEN VAN AN
name-hidden = 这段文字里有看不见的字符或乱码。请不要粘贴姓名，请用键盘输入。
name-marks = 有一个字母上的符号太多了。请用普通的字写您的姓名。
name-too-long = 这个姓名太长了。请写您的完整姓名，不要超过100个字。

## Birth date

birthdate-ask =
    您是哪年哪月哪日出生的？
    请写年、月、日。例如：1998年12月25日
# $date: the birth date.
birthdate-confirm = 您的出生日期是{ $date }吗？
# $date: day first. $other_date: month first.
birthdate-choose = 您的出生日期是哪一个：{ $date }，还是{ $other_date }？
birthdate-empty = 我们没有收到日期。请写年、月、日。例如：1998年12月25日
birthdate-not-a-date = 我们看不懂这个日期。请写年、月、日。例如：1998年12月25日
birthdate-long-number = 这个数字太长，不像日期，可能是电话号码。请写您的出生日期。例如：1998年12月25日
birthdate-only-year = 这里只有年份。请把月和日也写上。例如：1998年12月25日
birthdate-no-day = 没有写是几日。请写年、月、日。例如：1998年12月25日
birthdate-no-year = 没有写年份。请写年、月、日。例如：1998年12月25日
birthdate-no-such-day = 那个月没有这一天。请检查月和日。例如：1998年12月25日
birthdate-no-such-month = 没有这个月份。月份是1到12。请写清楚是几月。例如：1998年12月25日
# $date: the date as it was understood.
birthdate-too-young = 我们读到的日期是{ $date }，这样您还不到15岁。请检查年份，再写一次出生日期。
# $date: the date as it was understood.
birthdate-future = 我们读到的日期是{ $date }，这一天还没有到。请检查年份，再写一次出生日期。
# $date: the date as it was understood.
birthdate-too-old = 我们读到的日期是{ $date }，这样您已经超过100岁了。请检查年份，再写一次出生日期。
# $date: the date as it was understood.
birthdate-era = 我们读到的日期是{ $date }，但这一天不在您写的日本年号里。请用公历年份写。例如：1998年12月25日
birthdate-lunar = 这看起来是农历日期。请写公历（阳历）日期，与护照或在留卡上的一致。例如：1998年12月25日
birthdate-myanmar-year = 这看起来是缅甸历的年份。请写公历日期，与护照或在留卡上的一致。例如：1998年12月25日
birthdate-other-calendar = 这看起来是别的历法的日期。请写公历日期，与护照或在留卡上的一致。例如：1998年12月25日

## Email address

email-ask =
    您的电子邮箱是什么？
    例如：name@example.com
# $suggestion: the address we suggest. $address: the address as it was typed.
email-suggest = 您写的是 { $address }。您想写的是不是 { $suggestion }？
# $suggestion: the address we suggest.
email-suggest-only = 照这样写，这个邮箱收不到邮件。您想写的是不是 { $suggestion }？
email-empty = 我们没有收到电子邮箱。请写您的邮箱。例如：name@example.com
email-none =
    您可以免费申请一个电子邮箱，比如 Gmail 邮箱：
    1. 打开 https://gmail.com 或 Gmail 应用。
    2. 选择创建账号，按提示一步一步做。
    3. 回到这里，写您的新邮箱。
    如果觉得难，请输入“工作人员”，会有人帮您。
email-no-at = 少了 @。电子邮箱的样子是 name@example.com。请再写一次。
email-no-name = @ 前面少了内容。电子邮箱的样子是 name@example.com。请再写一次。
email-no-domain = @ 后面少了内容。完整的邮箱像 name@gmail.com 这样。请把邮箱写完整。
email-two-ats = 电子邮箱里只能有一个 @。请只写一个邮箱。例如：name@example.com
email-spaces = 电子邮箱里不能有空格。请去掉空格再写一次。例如：name@example.com
email-line-break = 请只写电子邮箱，写在一行里。例如：name@example.com
email-letters = @ 的前面，请只使用英文字母 a 到 z 和数字0到9。例如：name@example.com
email-characters = 这个邮箱里有不能用的符号或图片。请再写一次。例如：name@example.com
email-dots = 有一个点的位置不对。两个点不能连在一起，开头和 @ 的前面也不能是点。请检查邮箱。
email-ending = 这个邮箱的结尾少了一部分，比如 .com 这样的。请检查一下，把邮箱写完整。例如：name@example.com
email-domain = @ 后面的部分不对。正确的邮箱像 name@gmail.com 这样。请检查后再写一次。
email-link = 这看起来是网址。请写您的电子邮箱。例如：name@example.com
email-too-long = 这个邮箱太长了。请检查后再写一次。例如：name@example.com

## Phone number

phone-title = 电话号码
change-phone-label = 电话号码
phone-ask =
    您的电话号码是什么？
    例如：090-1234-5678。如果是日本以外的号码，请在前面写上国家代码：+86 138 1234 5678
# $number: the number as it was understood.
phone-confirm = 这是您的电话号码吗：{ $number }？
# $number: the number as it was understood.
phone-unknown = 我们不知道有这样开头的号码。这是您的电话号码吗：{ $number }？
phone-empty = 我们没有收到电话号码。请写您的电话号码。例如：090-1234-5678
phone-not-a-number = 您的消息里没有电话号码。请用数字写。例如：090-1234-5678。如果您没有电话号码，请输入“工作人员”，会有人帮您。
phone-email = 这看起来是电子邮箱。请写您的电话号码。例如：090-1234-5678
phone-date = 这看起来是日期。请写您的电话号码。例如：090-1234-5678
phone-only = 请只写一个电话号码，不要写别的。例如：090-1234-5678
phone-too-short = 数字不够。日本的电话号码有10位数字，手机号码有11位。请把号码写完整。例如：090-1234-5678
phone-too-long = 数字太多了。日本的电话号码有10位数字，手机号码有11位。请写一个号码。例如：090-1234-5678
phone-beginning = 日本的电话号码以0开头。其他国家的号码以 + 和国家代码开头。请再写一次。例如：090-1234-5678 或 +86 138 1234 5678
phone-country = 我们不知道这个国家代码。请检查 + 后面的数字。例如：+86 138 1234 5678
# $country: its code with the plus, such as +84.
phone-abroad-too-short = { $country } 后面的数字不够。请把号码完整地再写一次。
# $country: its code with the plus, such as +84.
phone-abroad-too-long = { $country } 后面的数字太多了。请检查号码，再写一次。

## Address

address-title = 住址
change-address-label = 住址
address-ask =
    您的住址是什么？
    请在一条消息里写完，要有都道府县、市和门牌号。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
# $address: the address, converted to Unicode.
address-confirm-zawgyi = 您的住址用的是旧的缅甸文编码，我们换成了现在通用的编码。现在对吗：{ $address }？
address-empty = 我们没有收到住址。请写您住的地方。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-email = 这看起来是电子邮箱。请写您住的地方。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-link = 这看起来是网址。请写您住的地方。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-postal-code = 谢谢您写了邮政编码。请和邮政编码一起写完整的住址。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-number = 这里只有数字。请写您住的地方。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-short = 这个住址太短了。请写都道府县、市和门牌号。例如：530-0001 OSAKA-SHI KITA-KU UMEDA 1-2-3
address-long = 这个住址太长了。请不要超过200个字。

## Job-seeker number (Hello Work)

jobseeker-number-title = 求职编号
change-jobseeker-number-label = 求职编号
jobseeker-number-ask =
    您的求职编号是什么？
    编号在 Hello Work 给您的纸或卡片上：请在「ハローワーク受付票」上找「求職番号」。例如：13010-12345678
# $number: the number as it was understood.
jobseeker-number-doubt = 这看起来是电话号码或日期。{ $number } 真的是您的求职编号吗？
jobseeker-number-empty = 我们没有收到编号。请写您的求职编号。例如：13010-12345678
jobseeker-number-none = 您的消息里没有编号。求职编号在 Hello Work 给您的纸或卡片上：请在「ハローワーク受付票」上找「求職番号」。如果找不到，请输入“工作人员”，会有人帮您。
jobseeker-number-only = 请只写求职编号，不要写别的。例如：13010-12345678
jobseeker-number-short = 数字不够。求职编号至少有6位数字。请把编号写完整。例如：13010-12345678
jobseeker-number-long = 数字太多了。求职编号最多有14位数字。请检查后再写一次。例如：13010-12345678
