### status: reference translation

lots-state = 名额由抽签决定。报名截止：{ $until }。
lots-state-in = 名额由抽签决定。您已报名。抽签时间：{ $when }。
lots-state-drawing = 正在抽签。
lots-how = 名额由抽签决定。抽签时间：{ $when }。每个人的机会都一样，晚报名的人也一样。不管结果怎样，我们都会在这里告诉您。
lots-enter-label = 报名抽签
lots-entered = 您已报名：{ $event }。现在还没有名额。抽签时间：{ $when }。不管结果怎样，我们都会在这里告诉您。
lots-drawing = 这个活动正在抽签。请过几分钟再来。
lots-no-change = 这个活动的名额由抽签决定。您不能把现在的名额换成这个活动的。您现在的名额不变。
lots-title = 抽签时间
console-lots-ahead = 抽签时间：{ $when }。现在报名：{ $names }人。
console-lots-drawn = 已于{ $when }抽签。
