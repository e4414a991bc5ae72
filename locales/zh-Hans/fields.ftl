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
