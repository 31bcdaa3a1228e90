directory-edit = Edit the cell
directory-copy = Copy
directory-fill-down = Fill down
directory-show = Show on the plan
directory-show-booth = Show booth { $number } on the plan
directory-remove = Remove
directory-sort-up = Sort upwards
directory-sort-down = Sort downwards
directory-filter-by = Filter by this column
directory-hide-column = Hide the column
directory-column-width = Width of the column
directory-empty = Empty
directory-filled = Not empty
directory-holds = Holds the words
directory-at-least = At least
directory-at-most = At most
directory-from = From
directory-until = Until
directory-chip-holds = { $column }: “{ $value }”
directory-chip-is = { $column }: { $value }
directory-chip-at-least = { $column } ≥ { $value }
directory-chip-at-most = { $column } ≤ { $value }
directory-chip-from = { $column } from { $value }
directory-chip-until = { $column } until { $value }
directory-take-condition = Take away: { $condition }
directory-save-view = Save as a view
directory-new-view = My view
directory-view-name = Name of the view
directory-rename-view = Rename
directory-remove-view = Remove the view { $name }
directory-search = Search the table
directory-filter = Filter
directory-columns = Columns
directory-usual-columns = Usual columns
directory-export = Export this view
directory-export-title = Export { $name }
directory-export-for = Made for
directory-export-excel = Excel
directory-export-other = Other programs
directory-export-text = A CSV file in UTF-8: the rows and columns as shown, numbers with a decimal point, the first column the records’ ids, so that the file can be pasted back.
directory-add-exhibitor = Add exhibitor
directory-add-booth = Draw booths
directory-add-pavilion = Add pavilion
directory-nothing-marked = Choose a row to see all of it here.
directory-nothing-on-plan = Nothing of this stands on the plan yet.
directory-no-booth = No booth yet. Drag the exhibitor onto the plan, or choose it in a booth’s card.
directory-part-contact = Contact
directory-part-wishes = Wishes
directory-part-shows = Shows
directory-part-figures = Figures
directory-none-here = No row fits
directory-none-here-why = The search, the filters or the view leave nothing over.
directory-show-all = Show all rows
directory-no-exhibitors = No exhibitors yet
directory-no-exhibitors-why = Add the first one, or copy a list in a spreadsheet and paste it here with Ctrl+V.
directory-no-booths = No booths yet
directory-no-booths-why = Booths are drawn on the plan.
directory-no-pavilions = No pavilions yet
directory-no-pavilions-why = A pavilion groups booths under one name, such as a country’s.
directory-paste = Paste
directory-paste-unknown = Left out, no such columns: { $columns }
directory-paste-nothing = Nothing would change.
directory-paste-line = Line { $line }
directory-some-refused = { $n ->
    [one] { $n } cell was refused
   *[other] { $n } cells were refused
}: { $reason }
directory-copied = { $n ->
    [one] { $n } cell copied
   *[other] { $n } cells copied
}
directory-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
directory-marked = { $n ->
    [one] { $n } of { $all } rows marked
   *[other] { $n } of { $all } rows marked
}
directory-records = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
directory-export-what = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}
directory-paste-title = Paste { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
directory-paste-added = { $n ->
    [one] { $n } new record
   *[other] { $n } new records
}
directory-paste-changed = { $n ->
    [one] { $n } record changes
   *[other] { $n } records change
}
directory-paste-refused = { $n ->
    [one] { $n } cell is refused
   *[other] { $n } cells are refused
}
directory-paste-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
