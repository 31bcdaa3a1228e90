review-statistics = statistics
review-all-halls = All halls
review-hall = Figures for
review-print = Print…
review-print-tip = Put all sections on A4 as PDF
review-choose = Choose the table “{ $table }” for copying
review-copy = Copy “{ $table }” for a spreadsheet
review-csv = Export “{ $table }” as CSV…
review-copied = Copied: { $what }
review-click-booths = Click to show these booths on the plan
review-click-exhibitor = Click to show this exhibitor in the directory
review-no-booths = There are no such booths.
review-empty = There is nothing to count here yet. Place booths on the floor and enter exhibitors in the directory.
review-elsewhere = { $n ->
        [one] { $n } more booth stands in other halls.
       *[other] { $n } more booths stand in other halls.
    }
review-status-part = Show on the plan: { $figures }
review-copy-figure = Click to copy the number
