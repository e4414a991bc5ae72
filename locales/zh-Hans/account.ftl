### status: reference translation


## Registering

account-ask =
    我们往 { $address } 发了一封邮件。请打开邮件里的链接，在打开的页面上按按钮。然后回到这里，按“继续”。
    如果没收到邮件，请看看垃圾邮件夹。链接24小时内有效。您填写的内容会留在这里。
account-go-label = 继续
account-again-label = 再发一次
account-change-label = 换一个邮箱
account-not-yet = 链接还没有用过。请打开链接，在打开的页面上按按钮。
account-sent-again = 我们发了一封新邮件。只有最新那封邮件里的链接有效。
account-limit = 今天不能再往这个邮箱发邮件了。请用最新那封邮件里的链接，或者明天再试，也可以请工作人员帮忙。
account-done = 您已经登记好了。以后不用再登记。
account-changed = 您的新邮箱地址已经确认。
account-done-notice = 您现在可以继续了。
account-shared-kept = 必须用这个邮箱登记，所以我们只往那里发一个链接。邮件里不会写是做什么用的。之后我们只在这个聊天里给您发消息。
account-see-label = 查看我的信息
account-see-sent = 我们往您的邮箱发了一封邮件，里面有您个人页面的链接。链接1小时内有效。
account-see-none = 您还没有在这里登记，所以没有个人页面。我们保存的信息，可以用这里的按钮删除。

## The mails

mail-link-subject = 您要的链接
mail-link-full = 请打开这个链接，在打开的页面上按按钮：{ $link }
mail-link-page = 您的页面：{ $link }
mail-link-full-why = 链接24小时内有效。如果不是您要的，您什么都不用做。
mail-link-page-why = 链接1小时内有效。如果不是您要的，您什么都不用做。
mail-unused-subject = 请看一下：有个日期快到了
mail-unused = 您很久没有给我们发消息了。到{ $day }，我们会删除保存的有关您的信息。如果想保留登记，请在那天之前给我们发消息。如果不想保留，您什么都不用做。

## The pages behind the links

page-account-title = 您的页面
page-account-confirm = 刚才是您在我们的聊天里写了这个邮箱吗？如果是，请按按钮。如果不是，请关掉这个页面，什么都不会发生。
page-account-address = 电子邮箱
page-account-confirm-label = 是，是我写的
page-account-confirmed = 谢谢您。这个邮箱已经确认。您可以关掉这个页面，回到聊天继续。
page-account-chat-label = 打开聊天
page-account-old = 这个链接已经不能用了。您可以在聊天里要一个新的，或者在这里要：
page-account-ask-label = 获取链接
page-account-ask = 请输入您登记时用的电子邮箱。我们会把您个人页面的链接发到那里。
page-account-asked = 如果您是用这个邮箱登记的，带链接的邮件很快就会到。请查看邮箱。
page-account-too-often = 次数太多了。请等几分钟再试。
page-account-no-address = 这不是电子邮箱。请检查一下。
page-account-ask-button-label = 把链接发给我
page-account-kept = 我们保存的有关您的信息
page-account-masked = 因为别人可能看到这个屏幕，所以有些字没有显示。
page-account-used = 最近使用
page-account-erased-on = 如果一直不用，删除的日期
page-account-erased-open = 有未结束的预约时不删除
page-account-bookings = 预约
page-account-new = 更改电子邮箱
page-account-new-how = 我们会往新邮箱发一个链接。您打开链接、按了按钮之后，新邮箱才生效。
page-account-new-address = 新的电子邮箱
page-account-new-label = 发送链接
page-account-new-sent = 我们往新邮箱发了一个链接。在您使用链接之前，还是用原来的邮箱。
page-account-limit = 今天不能再发邮件了。请明天再试。
page-account-delete = 全部删除
page-account-delete-why = 还没进行的预约会取消。删除后不能恢复。
page-account-delete-sure = 是，我要全部删除。
page-account-delete-label = 全部删除
page-account-delete-tick = 请先勾选方框。什么都没有删除。
page-account-deleted = 我们保存的有关您的信息已全部删除。

## Which letters can be written

letters-suggest = 该机构的系统无法保存这些字：{ $letters }。可以这样写吗：{ $suggestion }？
letters-other = 该机构的系统无法保存这些字：{ $letters }。请用大写的英文字母写，与在留卡或护照上的一致（例如：NGUYEN VAN AN），或者用片假名写。您填写的其他内容还在。

## When a person has ended the use of a service

suspended = 您现在不能使用这项服务。工作人员恢复以后，您才能再用。
suspended-ground = 依据：{ $ground }
suspended-ground-article = 依据：{ $ground }（使用条款{ $article }）
suspended-ground-registration = 您的在留资格和在留期间没有登记
suspended-ground-breach = 没有遵守使用条款
suspended-lifted = 您又可以使用这项服务了。
