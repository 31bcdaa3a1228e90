# Why a file cannot be opened or saved.
files-cannot-open = Cannot open { $file }. { $why }
files-cannot-save = Cannot save { $file }; what was there is unchanged. { $why }
files-not-found = There is no such file.
files-no-folder = There is no such folder.
files-folder = Expected a file, found a folder.
files-no-permission = You are not permitted to do this here; the file or its folder may be read-only.
files-read-only = The file is marked read-only.
files-read-only-disk = The disk can only be read, not written.
files-disk-full = The disk is full.
files-system = The system says: { $reason }.
files-too-large = Expected a file of at most { $limit } MB, found { $found } MB.
files-empty = The file is empty.
files-not-text = Expected text in UTF-8, found something else at byte { $byte }.
files-not-a-plan = Expected a Fairwright plan, which begins with “Fairwright(format: 1”, found “{ $found }”.
files-newer = The file is in format { $found }, written by a newer Fairwright; this one reads formats up to { $known }. Install the newer program to open it.
files-unknown-format = Expected a format from 1 to { $known }, found format { $found }.
files-too-many = Expected at most { $limit } records in a plan, found { $found }.
files-too-many-to-save = A plan holds at most { $limit } records, and this one has more.
files-unsound = Taken as it is, the plan could not be opened again: { $what }. Undo or mend this, then save.
files-not-items = There is nothing on the clipboard that could be pasted into a plan.

# Where something is wrong.
files-at = Line { $line }, column { $column }: { $what }.
files-in-record = { $kind } { $id }: { $what }
files-in-field = `{ $field }`: { $what }

# What is wrong in the text.
files-expected = expected { $expected }, found { $found }
files-ends-early = expected { $expected }, but the file ends here; it may have been cut off
files-cut-off = the file ends here in the middle of a record; it may have been cut off
files-open-text = this text has no closing quote; the file may have been cut off
files-open-comment = this comment is not closed with `*/`
files-stray = unexpected `{ $found }`
files-not-ron = not a plan in RON ({ $reason })
files-too-deep = values are nested too deeply; a plan needs no more than a few levels
files-unknown-field = unknown field `{ $field }`; expected one of { $known }
files-unknown-field-in = unknown field `{ $field }` in { $within }; expected one of { $known }
files-missing-field = the field `{ $field }` is missing
files-missing-field-in = the field `{ $field }` is missing in { $within }
files-field-twice = the field `{ $field }` is there twice
files-a-text = a text in quotes
files-a-number = a number
files-a-name = the name of a field
files-true-or-false = `true` or `false`
files-one-of = one of { $words }
files-nothing-more = the end of the file

# What is wrong in a record.
files-kind-event = event
files-kind-rate-card = price list
files-kind-hall = hall
files-kind-layout = layout
files-kind-pavilion = pavilion
files-kind-building = building of hall
files-kind-plan = plan of layout
files-kind-booth = booth
files-kind-sale = sale of booth
files-kind-exhibitor = exhibitor
files-kind-person = person
files-an-id = an id of 13 characters (0-9 and a-z without i, l, o, u)
files-a-country = a country code of two letters, such as "KZ"
files-a-date = a date such as "2026-06-30"
files-a-time = a time of day such as "08:30"
files-whole-number = a whole number from { $least } to { $most }
files-decimal-number = a number from { $least } to { $most } with at most { $decimals ->
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}
files-id-twice = this id is used twice; every record needs its own
files-dangling = `{ $field }` names the { $kind } { $target }, which is not in the file
files-layout-of-other-hall = `current` names the layout { $layout }, which belongs to another hall
files-none-such = there is no { $kind } of this id in the file
files-not-in-plan = this belongs to a hall's building, under `buildings`, not to a layout
files-not-in-building = this belongs to a layout, under `plans`, not to a hall's building
files-off-plan = expected every corner within { $limit } of the origin, found one beyond
files-shape = expected either `at` and `size`, with `turn` where turned, or `outline`
files-supply-place = expected either `at` and `size` of a box, or `from`, `to` and `width` of a trench
files-long-text = expected a text of at most { $limit } characters, found { $found }
files-outline-few = expected an outline of at least 3 points, found { $found }
files-outline-many = expected an outline of at most { $limit } points, found { $found }
files-slot = expected a time slot that ends after it begins, found { $from } to { $to }
files-many-fees = expected at most { $limit } fees, found { $found }
files-premiums = expected either `open_side_premium` or `open_premiums`, found both
files-outline-off = expected an outline within { $limit } of the origin, found the point { $at }
files-outline-repeated = expected points in a row to differ, found { $at } twice
files-outline-crossing = expected an outline that does not cross itself, found that its sides { $first } and { $second } meet
files-outline-flat = expected an outline that encloses an area, found none
