# What a command works on: `kind`, `n`, `named`, `name` are set by edit::picked.
edit-things = { $kind ->
    [part-wall] { $n ->
        [1] wall
       *[other] { $n } walls
    }
    [part-column] { $n ->
        [1] column
       *[other] { $n } columns
    }
    [part-door] { $n ->
        [1] door
       *[other] { $n } doors
    }
    [part-safety] { $n ->
        [1] safety equipment
       *[other] { $n } pieces of safety equipment
    }
    [part-supply] { $n ->
        [1] floor box
       *[other] { $n } floor boxes
    }
    [part-rigging] { $n ->
        [1] rigging point
       *[other] { $n } rigging points
    }
    [part-region] { $n ->
        [1] pavilion region
       *[other] { $n } pavilion regions
    }
    [part-zone] { $n ->
        [1] zone
       *[other] { $n } zones
    }
    [part-booth] { $n ->
        [1] booth
       *[other] { $n } booths
    }
    [part-amenity] { $n ->
        [1] amenity
       *[other] { $n } amenities
    }
    [part-note] { $n ->
        [1] text
       *[other] { $n } texts
    }
    [part-dimension] { $n ->
        [1] dimension
       *[other] { $n } dimensions
    }
    [layout] { $n ->
        [1] alternative
       *[other] { $n } alternatives
    }
    [hall] { $n ->
        [1] hall
       *[other] { $n } halls
    }
    [pavilion] { $n ->
        [1] pavilion
       *[other] { $n } pavilions
    }
    [exhibitor] { $n ->
        [1] exhibitor
       *[other] { $n } exhibitors
    }
    [event] { $n ->
        [1] the event
       *[other] { $n } events
    }
    [rate-card] { $n ->
        [1] the price list
       *[other] { $n } price lists
    }
   *[mixed] { $n ->
        [1] item
       *[other] { $n } items
    }
}
edit-what = { $named ->
    [yes] { edit-things } { $name }
   *[no] { edit-things }
}
edit-move = Move { edit-what }
edit-nudge = Nudge { edit-what }
edit-turn = Turn { edit-what }
edit-mirror-left-right = Mirror { edit-what } left to right
edit-mirror-top-bottom = Mirror { edit-what } top to bottom
edit-resize = Resize { edit-what }
edit-same-size = Give { edit-what } the same size
edit-align-left = Align { edit-what } left
edit-align-center = Centre { edit-what } horizontally
edit-align-right = Align { edit-what } right
edit-align-top = Align { edit-what } at the top
edit-align-middle = Centre { edit-what } vertically
edit-align-bottom = Align { edit-what } at the bottom
edit-distribute-horizontal = Distribute { edit-what } horizontally
edit-distribute-vertical = Distribute { edit-what } vertically
edit-order-front = Bring { edit-what } to the front
edit-order-forward = Bring { edit-what } forward
edit-order-backward = Send { edit-what } backward
edit-order-back = Send { edit-what } to the back
edit-group = Group { edit-what }
edit-ungroup = Ungroup { edit-what }
edit-lock = Lock { edit-what }
edit-unlock = Unlock { edit-what }
edit-delete = Delete { edit-what }
edit-free = Free { edit-what }
edit-duplicate = Duplicate { edit-what }
edit-array = Repeat { edit-what } in { $rows } × { $columns }
edit-paste = Paste { edit-what }
edit-add = Add { edit-what }
edit-set = Change the { $field } of { edit-what }
edit-renumber = Number { edit-what }
edit-row = Lay a row of { $n ->
    [one] { $n } booth
   *[other] { $n } booths
}
edit-split = Split { edit-what } into { $pieces }
edit-cut-corner = Cut a corner off { edit-what }
edit-merge = Merge { edit-what } into { $number }
edit-corner-move = Move a corner of { edit-what }
edit-corner-insert = Add a corner to { edit-what }
edit-corner-remove = Remove a corner of { edit-what }
edit-outline = Change the outline of { edit-what }
edit-order-halls = Change the order of the halls
edit-order-pavilions = Change the order of the pavilions
edit-field-number = number
edit-field-kind = kind
edit-field-height = height
edit-field-upper-deck = upper deck
edit-field-open-sides = open sides
edit-field-pavilion = pavilion
edit-field-notes = notes
edit-field-status = status
edit-field-exhibitor = exhibitor
edit-field-co-exhibitors = co-exhibitors
edit-field-services = services
edit-field-price = price
edit-field-discount = discount
edit-field-fascia = fascia name
edit-field-contractor = stand contractor
edit-field-approval = stand approval
edit-field-received = date of receipt
edit-field-decided = date of the decision
edit-field-remarks = remarks
edit-field-deposit = deposit
edit-field-move-in = move-in slot
edit-field-name = name
edit-field-north = north direction
edit-field-storey = storey
edit-field-sprinklers = sprinklers
edit-field-leased = leased area
edit-field-clear-height = clear height
edit-field-floor-load = floor load
edit-field-countries = countries
edit-field-color = colour
edit-field-target = target area
edit-field-organiser = organiser
edit-field-country = country
edit-field-contact = contact
edit-field-products = products
edit-field-wishes = wishes
edit-field-attendance = attendance
edit-field-contracted = contracted area
edit-field-not-beside = list of unwanted neighbours
edit-field-venue = venue
edit-field-first-day = first day
edit-field-last-day = last day
edit-field-revision = revision
edit-field-plan-date = plan date
edit-field-currency = currency
edit-field-premium = premium for open sides
edit-field-upper-deck-price = price of upper decks
edit-field-service-prices = prices of services
edit-field-fees = fees
edit-field-approval-deadline = deadline for stand approval
edit-field-fascia-deadline = deadline for fascia names
edit-field-fascia-limit = width of fascias
edit-field-module = shell-scheme module
edit-field-thickness = thickness
edit-field-section = cross section
edit-field-swing = way of opening
edit-field-width = width
edit-field-label = label
edit-field-power = power
edit-field-water = water
edit-field-air = compressed air
edit-field-internet = internet
edit-field-drain = drain
edit-field-load = load
edit-field-text = words
edit-field-text-height = text height
edit-field-offset = distance
edit-refused-nothing = Nothing is selected.
edit-refused-locked = Unlock { edit-what } first.
edit-refused-hall = This hall is no longer in the plan.
edit-refused-off-plan = A plan reaches { $limit } from its origin; this would lie outside.
edit-refused-flat = Nothing may be left without width or depth.
edit-refused-not-positive = A width or depth must be more than zero, not { $found }.
edit-refused-no-size = There is no width and depth to set here: { edit-what }.
edit-refused-geometry = This shape does not fit the kind of item.
edit-refused-distribute = Select at least 3 items or groups to distribute, not { $found }.
edit-refused-same-size = Select at least 2 items that have a width and depth, not { $found }.
edit-refused-group = Select at least 2 items to group, not { $found }.
edit-refused-ungroup = There is no group in the selection: { edit-what }.
edit-refused-array = An array needs at least 1 row and 1 column.
edit-refused-paste = There is nothing to paste into this plan.
edit-refused-too-many = At most { $most } items can be added at once, not { $found }.
edit-text-nowhere = This item shows no text that could be changed.
edit-refused-not-for = This does not apply to the selection: { edit-what }.
edit-refused-length = A length must be more than zero and at most { $limit }, not { $found }.
edit-refused-long-text = A text may have at most { $limit } characters, not { $found }.
edit-refused-area = An area must be more than zero and at most { $limit }, not { $found }.
edit-refused-phases = Power needs at least one phase.
edit-refused-number = Another booth of this hall already has the number { $number }.
edit-refused-deck = An upper deck must be more than zero and at most { $most }, not { $found }.
edit-refused-pavilion = This pavilion is no longer in the plan.
edit-refused-exhibitor = This exhibitor is no longer in the plan.
edit-refused-block = Booth { $number } is taken by { $holder }; make it available before blocking it.
edit-refused-blocked = Booth { $number } is blocked; make it available first.
edit-refused-price = A price cannot be negative or more than a million million.
edit-refused-percent = A share must be from 0 to { $most } per cent.
edit-refused-not-lapsed = No hold of these booths has lapsed.
edit-refused-raw-only = Stand approval is for raw space only: { edit-what }.
edit-refused-shell-only = A fascia is for shell-scheme booths only: { edit-what }.
edit-refused-decided = Drawings cannot be decided on before they were received.
edit-refused-fees = A price list may have at most { $most } fees, not { $found }.
edit-refused-fascia-limit = A fascia is { $least } to { $most } half widths wide, not { $found }.
edit-refused-module = A module is { $least } to { $most }, not { $found }.
edit-refused-aisle = The width of an aisle cannot be negative: { $found }.
edit-refused-parts = A booth can be split into 2 to { $most } parts here, not { $found }.
edit-refused-cut = The cut must lie between 0 and { $limit }, not at { $found }.
edit-refused-loose = Each part must be in one piece; this cut would leave { $found }.
edit-refused-not-rectangle = A corner can only be cut off a rectangle: { edit-what }.
edit-refused-merge = Select at least 2 booths and nothing else to merge, not { $found }.
edit-refused-survivor = The number that stays must be one of the merged booths'.
edit-refused-apart = Booths must touch along a side, without gaps, to become one: { edit-what }.
edit-refused-merge-sales = Booths { $first } and { $second } have different holders; free one of them first.
edit-refused-corner = There is no such corner.
edit-refused-outline = This shape is not possible here: { edit-what }.
edit-refused-few-corners = An outline needs at least 3 corners, not { $found }.
edit-refused-many-corners = An outline can have at most { $most } corners, not { $found }.
edit-refused-same-corner = Two corners in a row cannot lie in the same place.
edit-refused-crossing = The sides of an outline cannot cross.
edit-refused-last-hall = A plan needs at least one hall.
edit-refused-sides = A booth has at most 4 open sides, not { $found }.
edit-refused-currency = A currency is a code of three letters such as CNY, not { $found }.
edit-template-ballroom = Ballroom, 30 × 20 m
edit-template-standard = Exhibition hall, 60 × 40 m
edit-template-pavilion = Pavilion hall, 165 × 70 m
edit-template-large = Large hall with columns, 120 × 90 m
edit-template-l = L-shaped hall with columns, 90 × 60 m
