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
edit-duplicate = Duplicate { edit-what }
edit-array = Repeat { edit-what } in { $rows } × { $columns }
edit-paste = Paste { edit-what }
edit-add = Add { edit-what }
edit-refused-nothing = Nothing is selected.
edit-refused-locked = Unlock { edit-what } first.
edit-refused-hall = This hall is no longer in the plan.
edit-refused-off-plan = A plan reaches { $limit } from its origin; this would lie outside.
edit-refused-flat = Nothing may be left without width or depth.
edit-refused-not-positive = A width or depth must be more than zero, not { $found }.
edit-refused-no-size = A width and depth cannot be set for { edit-what }.
edit-refused-geometry = This shape does not fit the kind of item.
edit-refused-distribute = Select at least 3 items or groups to distribute, not { $found }.
edit-refused-same-size = Select at least 2 items that have a width and depth, not { $found }.
edit-refused-group = Select at least 2 items to group, not { $found }.
edit-refused-ungroup = There is no group in the selection: { edit-what }.
edit-refused-array = An array needs at least 1 row and 1 column.
edit-refused-paste = There is nothing to paste into this plan.
edit-refused-too-many = At most { $most } items can be added at once, not { $found }.
edit-set-text = Write “{ $text }”
edit-text-nowhere = This object shows no text that could be changed.
