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
