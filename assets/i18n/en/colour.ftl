aspect-pavilion = Pavilion
aspect-status = Status
aspect-country = Country
aspect-kind = Kind
aspect-size = Size
aspect-price = Price
aspect-rate = Price per m²
aspect-open-sides = Open sides
aspect-attendance = Attendance
legend-by = Colour: { $aspect }
group-no-pavilion = No pavilion
group-no-country = No country
group-no-price = No price
group-no-exhibitor = No exhibitor
group-open-sides = { $n ->
    [0] no open side
    [one] { $n } open side
   *[other] { $n } open sides
}
group-size-up-to = up to { $to }
group-size-between = { $above }–{ $to }
group-size-above = over { $above }
group-amount-below = under { $below }
group-amount-between = { $from }–{ $below }
group-amount-from = from { $from }
group-amount-any = any price
group-colour = Colour
command-colour-pavilion = Colour by pavilion
command-colour-status = Colour by status
command-colour-country = Colour by country
command-colour-kind = Colour by kind
command-colour-size = Colour by size
command-colour-price = Colour by price
command-colour-rate = Colour by price per m²
command-colour-open-sides = Colour by open sides
command-colour-attendance = Colour by attendance
command-toggle-legend = Legend of the colours
command-clear-filter = Clear filter
legend-card = Colours of the plan
legend-choose = What the colours tell
legend-fold = Fold the legend
legend-unfold = Show the legend
legend-all = { $n ->
    [one] { $of } booth · { $area }
   *[other] { $of } booths · { $area }
}
legend-shown = { $n } of { $of } booths · { $area }
legend-select = Select these
cli-help-colour = What the booths’ colours tell: { $tags } (default: pavilion)
cli-bad-colour = Expected one of { $tags }, found “{ $found }”.
export-colour-by = Colour by
export-keep-filter = Fade what the legend’s filter leaves out
