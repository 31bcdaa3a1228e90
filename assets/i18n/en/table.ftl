table-exhibitors = Exhibitors
table-booths = Booths
table-pavilions = Pavilions
table-id = Id
table-name = Name
table-name-en = Name (English)
table-name-zh = Name (Chinese)
table-name-ru = Name (Russian)
table-country = Country
table-standing = Placement
table-unplaced = No booth
table-online = Online only
table-held-area = Area held
table-contracted = Contracted
table-difference = Difference
table-wished-pavilion = Wished pavilion
table-stands-in = Stands in
table-wished-area = Wished area
table-wished-sides = Wished open sides
table-wish-notes = Wishes
table-attendance = Attendance
table-contact = Contact
table-phone = Phone
table-email = E-mail
table-products = Products
table-power = Power
table-water = Water
table-air = Compressed air
table-internet = Internet
table-drain = Drain
table-rigging = Rigging
table-not-beside = Not beside
table-notes = Notes
table-number = Number
table-hall = Hall
table-status = Status
table-held-until = Held until
table-exhibitor = Exhibitor
table-co-exhibitors = Co-exhibitors
table-pavilion = Pavilion
table-area = Area
table-width = Width
table-depth = Depth
table-kind = Kind
table-arrangement = Open sides
table-height = Height
table-upper-deck = Upper deck
table-price = Price
table-agreed-price = Agreed price
table-countries = Countries
table-target = Target area
table-planned = Booths planned
table-planned-area = Area planned
table-contracted-area = Area contracted
table-region-area = Region
table-color = Colour
table-organiser = Organiser
table-view-all = All
table-view-unplaced = Unplaced
table-view-contract-no-booth = Contract signed, no booth
table-view-over-area = Over area
table-view-under-area = Under area
table-view-no-contact = Without contact
table-view-online = Online only
table-view-available = Available
table-view-lapsed = Hold has lapsed
table-view-no-number = Without a number
table-view-no-pavilion = Without a pavilion
table-view-no-price = Without a price
table-derived = { $column } follows from the plan and cannot be typed.
table-no-country = No country is called “{ $found }”.
table-no-pavilion-named = No pavilion is called “{ $found }”.
table-no-exhibitor-named = No exhibitor is called “{ $found }”.
table-several-exhibitors = More than one exhibitor is called “{ $found }”.
table-no-such-choice = “{ $found }” is no { $column }.
table-not-held = Only a held booth has a last day of the hold.
table-color-wanted = A pavilion always has a colour.
table-line-without-name = The line names nobody.
table-line-without-booth = The plan has no booth for this line; booths are drawn on the plan.
table-step-column = Change { $column } of { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
table-step-rows = Change { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
table-step-paste = Paste { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
