### What stands on the pages that only `sodan demo` has.

# Title of the page that shows the letters the demo has sent.
demo-mail-title = Letters of this demo
demo-mail-empty = No letter has been sent yet.
demo-mail-to = To
demo-mail-subject-title = Subject
demo-mail-time = Sent at
demo-mail-calendar = Calendar entry
# Title and text of the page behind a join link.
demo-room-title = Room of the demo
demo-room-text = Here the call would begin. In this demo nobody answers.
