edit-refused-no-booths = There is no booth to number here.
edit-refused-skip = A count such as 4 or a range such as 40-49 is expected here, not “{ $found }”.
edit-refused-no-number = No number is left: too many are skipped.
edit-refused-field = There is no field { $found } for numbers.
edit-refused-no-count = The pattern needs the count: { $field }.
command-number-booths = Number booths…
command-check-numbers = Check booth numbers
numbering-title = Number booths
numbering-tab-scheme = Scheme
numbering-tab-changes = Changes
numbering-tab-check = Check
numbering-scope = Booths
numbering-hall = All of the hall
numbering-chosen = { $n ->
    [one] { $n } selected
   *[other] { $n } selected
}
numbering-pavilion = Of a pavilion
numbering-which = Pavilion
numbering-choose-again = Take the selection of now ({ $n })
numbering-way = Way
numbering-top-left = Begin at the top left
numbering-top-right = Begin at the top right
numbering-bottom-right = Begin at the bottom right
numbering-bottom-left = Begin at the bottom left
numbering-rows = By rows
numbering-columns = By columns
numbering-back = There and back
numbering-back-why = Every other row is walked from its other end
numbering-lanes = Letters
numbering-lane-row = For each row
numbering-lane-aisle = For each aisle
numbering-lane-parity = For each aisle, odd and even
numbering-number = Number
numbering-pattern = Pattern
numbering-field-hall = Hall
numbering-field-pavilion = Pavilion
numbering-field-aisle = Letter
numbering-field-count = Count
numbering-first-aisle = First letter
numbering-start = Begins with
numbering-step = Step
numbering-digits = Digits
numbering-count-on = Count on through all rows
numbering-by-front = Wide booths take several
numbering-by-front-why = One count for each such length of front, so that numbers on both sides of an aisle stay opposite and wide booths can be split
numbering-front = Front each
numbering-leave-out = Left out and kept
numbering-skip-counts = Not these
numbering-skip-digits = No digit
numbering-keep = Keep
numbering-keep-none = None
numbering-keep-contracted = Contracted
numbering-keep-reserved = Contracted, reserved
numbering-summary = { $changed ->
    [0] Nothing changes
    [one] { $changed } booth changes
   *[other] { $changed } booths change
} · { $kept ->
    [0] none keeps its number
    [one] { $kept } keeps its number
   *[other] { $kept } keep theirs
}
numbering-take = Number
numbering-taken = { $n ->
    [one] { $n } booth has a new number
   *[other] { $n } booths have new numbers
}
numbering-only-changed = Only booths that change
numbering-nothing-changes = No number changes.
numbering-none = no number
numbering-kept = Keeps its number
numbering-clean = Every booth of this hall has a number of its own, without gaps.
numbering-same = Several booths, one number
numbering-without = Without a number
numbering-gaps = Gaps
numbering-booths = { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
built-size = built { $width } × { $depth }
built-shell-scheme = Shell scheme
built-nominal = 1.00 m
built-module = Module
built-rows = Rows
built-most-drift = Largest drift
built-show = Show or hide on the plan
built-runs-into = runs { $by } too far
built-narrows = way { $to } instead of { $from }
built-more-rows = { $n ->
    [one] and { $n } more row
   *[other] and { $n } more rows
}
built-booth = As built
built-shift = Moved along the row
built-row-drift = Drift of its row
command-toggle-built = Sizes as built
numbering-wrong = { $n ->
    [one] { $n } booth shares a number or has none
   *[other] { $n } booths share a number or have none
}
edit-use-layout = Show { edit-what }
edit-refused-layout = This alternative is no longer in the plan.
edit-refused-last-layout = This is the hall’s only layout.
edit-refused-layout-name = An alternative needs a name.
needs-two-layouts = The hall has no alternative yet.
command-copy-layout = Try an alternative…
command-empty-layout = Empty alternative…
command-rename-layout = Rename alternative…
command-delete-layout = Delete alternative
command-compare-layouts = Compare alternatives…
command-translate-numbers = Old and new numbers…
layout-name = Alternative
layout-unnamed = First plan
layout-next = Plan { $n }
layout-add = Add
layout-menu = Alternatives of the hall
layout-use = Show
compare-title = Alternatives side by side
compare-current = The current one: it counts in figures and on paper
compare-show = Show { $name }
compare-with = Differences of { $name }
compare-differences = Differences
compare-share = Net of gross
compare-income = Income, all booths
compare-taken = Income, taken
compare-overlaps = Overlaps
compare-wrong-numbers = Wrong numbers
compare-found = { $n ->
    [0] { $name } has the same booths
    [one] { $n } booth differs in { $name }
   *[other] { $n } booths differ in { $name }
}
compare-displaced = { $n ->
    [one] { $n } exhibitor has no booth there
   *[other] { $n } exhibitors have no booth there
}
compare-added = only there
compare-removed = not there
compare-resized = resized
compare-moved = moved
compare-changed = changed
translation-title = Old and new numbers
translation-since = From
translation-until = To
translation-copy = Copy
translation-csv = As CSV…
translation-copied = { $n ->
    [one] { $n } row copied
   *[other] { $n } rows copied
}
translation-none = No booth got another number in these days.
translation-hall = Hall
translation-old = Old number
translation-new = New number
translation-exhibitor = Exhibitor
translation-day = Day
