entry-empty = Type a value.
entry-too-long = At most { $most } characters.
entry-too-deep = Too many parentheses.
entry-unexpected = “{ $found }” does not belong here.
entry-unfinished = Something is missing at the end.
entry-bad-number = “{ $found }” is not a number.
entry-unknown-unit = Unknown unit “{ $found }”. Use m, cm, mm, ft or in.
entry-not-a-length = This is not a length.
entry-not-an-area = This is not an area.
entry-not-an-angle = This is not an angle.
entry-not-a-number = A number without a unit is wanted here.
entry-factor-has-unit = A factor has no unit: type *2, not *2 m.
entry-by-zero = Nothing can be divided by zero.
entry-too-large = This number is too large.
entry-beyond-plan = A plan reaches { $most } at most.
entry-negative = A value below zero makes no sense here.
entry-not-whole = A whole number is wanted here.
entry-out-of-range = From { $least } to { $most }, please.
entry-not-a-date = This is not a day. Type it like 23.08.2021.
panels-mixed = Mixed
panels-search = Search
panels-search-in = Search: { $name }
panels-nothing-found = Nothing found
panels-languages = Other languages
panels-other-languages = { $name } in other languages
panels-color = Colour { $n }
panels-choose-day = { $name }: choose a day
panels-previous-month = Previous month
panels-next-month = Next month
panels-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
weekday-mon = Mo
weekday-tue = Tu
weekday-wed = We
weekday-thu = Th
weekday-fri = Fr
weekday-sat = Sa
weekday-sun = Su
panels-no-hall = No hall
panels-unnamed = Unnamed
panels-structure = Structure
panels-resize = Width of the panel
panels-exhibitors = Exhibitors
panels-to-place = To place { $n }
panels-filter = Filter
panels-filter-structure = Filter the structure
panels-filter-exhibitors = Filter the exhibitors
panels-layers = Layers
panels-no-pavilion = Without pavilion
panels-no-number = No number
panels-unfold = Unfold { $name }
panels-hide-layer = Hide { $name }
panels-show-layer = Show { $name }
panels-lock-layer = Lock { $name }
panels-unlock-layer = Unlock { $name }
panels-pavilion-show = Show on the plan
panels-pavilion-select = Select its booths
panels-pavilion-use = Use for new booths
panels-pavilion-assign = Put the selection in this pavilion
panels-rename-here = Rename here
panels-history = History
panels-history-start = As opened
panels-history-now = The plan as it is now
panels-history-back = Undo { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
panels-history-forward = Redo { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
panels-without-booth = Without a booth
panels-with-booth = With a booth
panels-online-only = Online only
panels-no-exhibitors = No exhibitors yet
panels-show-booths = Show on the plan
panels-assign-to = Give booth { $number } to this exhibitor
panels-assign-to-many = Give { $n ->
    [one] the selected booth
   *[other] the { $n } selected booths
} to this exhibitor
panels-menu-align = Align and distribute
panels-menu-turn = Turn and mirror
panels-menu-order = Order
panels-menu-select = Select
panels-status = Status
panels-kind = Kind
panels-pavilion = Pavilion
panels-none = None
panels-kw = { $n } kW
panels-exhibitor = Exhibitor
palette-hint = Search booths, exhibitors, pavilions, commands
palette-nothing = Nothing is called “{ $typed }”.
palette-recent = Used lately
palette-keys = ↑ ↓ choose    Enter carry out    Esc close
panels-agreed = Agreed
panels-air = Compressed air
panels-angle = Angle
panels-area = Area
panels-area-of = { $held } of { $contracted }
panels-as-hall = As the hall
panels-booth = Booth { $number }
panels-by-list = By the list
panels-choose-exhibitor = Choose an exhibitor
panels-clear-height = Clear height
panels-clear-width = Clear width
panels-colour = Colour
panels-construction = Construction
panels-countries = Countries
panels-country-add = Add a country
panels-country-remove = Take { $name } out
panels-depth = Depth
panels-depth-letter = D
panels-drain = Drain
panels-event = Whole event
panels-floor-load = Floor load
panels-gross = Gross area
panels-hall-values = Hall
panels-halls = Halls
panels-height = Height
panels-held-open = No end
panels-held-until = Held until
panels-internet = Internet
panels-keep-these = Keep only these selected
panels-label = Label
panels-leased = Leased
panels-length = Length
panels-load = Load
panels-lock = Lock
panels-name = Name
panels-net-share = { $share } of the gross area
panels-new-exhibitor = New exhibitor
panels-no-hall-yet = This plan has no hall yet.
panels-no-target = No target
panels-nobody = Nobody
panels-north = North
panels-notes = Notes
panels-number = Number
panels-occupancy = Occupancy
panels-occupancy-share = { $share } of what may be sold is held, reserved or contracted
panels-offset = Offset
panels-one-phase = Single-phase
panels-organiser = Organiser
panels-phases = Phases
panels-place = Place
panels-power = Power
panels-price = Price
panels-region-area = Region area
panels-rigging = Rigging
panels-rows = Rows
panels-seats = Seats in a row
panels-seats-total = Seats in all
panels-section = Section
panels-selected = Selected
panels-services = Services ordered
panels-share-end = Take { $name } out
panels-share-with = Share with
panels-shared-with = Shared with
panels-side = { $side } side: { $state }
panels-side-closed = closed
panels-side-open = open
panels-sides-by-hand = Set by hand
panels-sides-derive = Derive again
panels-sides-derived = From neighbours and aisles
panels-sprinklers = Sprinklers
panels-storey = Storey
panels-supplies = Supplies
panels-swing = Swing
panels-target = Target
panels-text-height = Text height
panels-thickness = Thickness
panels-three-phases = Three-phase
panels-to-ceiling = To the ceiling
panels-trench-width = Trench width
panels-unit-kg = kg
panels-unit-kw = kW
panels-unit-litres = l/min
panels-unit-load = kg/m²
panels-unit-mbits = Mbit/s
panels-unknown = Unknown
panels-unlock = Unlock
panels-upper-deck = Upper deck
panels-water = Water
panels-whole-hall = Whole hall
panels-width = Width
panels-width-letter = W
panels-x = Position X
panels-y = Position Y
panels-arrangement = { $kind } · { $n ->
    [0] no open side
    [one] { $n } open side
   *[other] { $n } open sides
}
panels-booths = { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
panels-records = { $n ->
    [one] { $n } object
   *[other] { $n } objects
}
panels-planned = Planned, { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
panels-contracted = Contracted, { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
panels-net-area = Net area
panels-installed = Installed
panels-select-status = Select { $n ->
    [one] this booth
   *[other] these { $n } booths
}
panels-to-place-hint = { $n ->
    [one] { $n } exhibitor waits for a booth
   *[other] { $n } exhibitors wait for a booth
}
panels-one-more = One more
