tool-select = Select
tool-booth = Booth
tool-row = Row of booths
tool-region = Pavilion region
tool-hall = Hall outline
tool-wall = Wall
tool-column = Column
tool-door = Door
tool-safety = Hydrant and panel
tool-supply = Floor box and trench
tool-rigging = Rigging point
tool-zone = Zone
tool-amenity = Amenity
tool-text = Text
tool-dimension = Dimension
tool-measure = Measure
tool-pan = Pan
hint-select = Drag to move, Alt to copy, Shift to keep the axis, Ctrl for no snapping; drag over empty floor to select
hint-booth = Click to place a booth, or drag one to size
hint-row = Drag along to lay a row of booths; drag wide for back-to-back blocks
hint-region = Drag a rectangle or click corners for the pavilion's region; Enter closes it
hint-hall = Drag a rectangle or click corners for the hall's outline; Enter closes it
hint-wall = Drag a wall, or click from corner to corner; Shift keeps the axis, Enter ends
hint-column = Click to place a column
hint-door = Click beside a wall to put a door into it
hint-safety = Click to place equipment; beside a wall it takes the direction of the wall
hint-supply = Click to place a floor box, drag for a trench
hint-rigging = Click to place a rigging point
hint-zone = Drag a rectangle or click corners for the zone; Enter closes it
hint-amenity = Drag a rectangle or click corners for the amenity; Enter closes it
hint-text = Click where the text shall stand, then type
hint-dimension = Click two points, then where the line shall stand
hint-measure = Drag or click to measure; more clicks give lengths and an area
hint-pan = Drag to move the view
readout-length = { $length }
readout-size = { $width } × { $depth }
readout-size-area = { $width } × { $depth } · { $area }
readout-position = x { $x } · y { $y }
readout-area = { $area }
readout-angle = { $angle }
readout-way = { $length } · x { $x } · y { $y }
trouble-outside = Outside the hall
trouble-overlap = Overlaps: { $kind } { $name }
trouble-overlaps = { $n ->
    [one] Overlaps { $n } item
   *[other] Overlaps { $n } items
}
refused-no-wall = A door needs a wall or the outline of a hall.
readout-total = Total { $length }
readout-row = { $n ->
    [one] { $n } booth of { $width } × { $depth }
   *[other] { $n } booths of { $width } × { $depth }
}
readout-block = { $n } booths of { $width } × { $depth }, back to back
readout-blocks = { $n } booths of { $width } × { $depth } in { $rows } rows, aisles { $aisle }
readout-numbers = { $first } – { $last }
new-pavilion = Pavilion { $n }
new-text = Text
