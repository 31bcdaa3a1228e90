# Prices
sales-line-floor = { $kind } { $area } × { $rate }
sales-line-open-sides = { $n ->
    [2] Second open side
    [3] Three open sides
   *[other] Four open sides
} { $share }
sales-line-deck = Upper deck { $area } at { $share }
sales-line-discount = Discount { $share }
sales-line-power = Power { $power } kW × { $rate }
sales-line-water = Water connection
sales-line-air = Compressed air connection
sales-line-internet = Internet connection
sales-line-drain = Drain
sales-line-rigging = Rigging { $load } × { $rate }
sales-line-fee = { $name }, { $n } × { $each }
sales-fee-unnamed = Fee
sales-discount = Discount
sales-by-list-total = By the list
sales-agreed-count = With an agreed price
sales-no-rate = The price list has no rate for this kind of booth.
sales-set-rates = Set rates…
# The price list
sales-price-list = Price list
sales-edit-list = Change the price list
sales-currency = Currency
sales-floor-prices = Floor
sales-two-open = Two open sides
sales-three-open = Three open sides
sales-four-open = Four open sides
sales-upper-deck = Upper deck
sales-per-cent-of-rate = % of the floor's price
sales-service-prices = Services
sales-price-power = Power
sales-price-water = Water
sales-price-air = Compressed air
sales-price-internet = Internet
sales-price-drain = Drain
sales-price-rigging = Rigging
sales-connection = connection
sales-fees = Flat fees
sales-fee-add = Add a fee
sales-fee-name = Name of the fee
sales-fee-amount = Amount of the fee
sales-fee-per = Charged for
sales-per-booth = Booth
sales-per-exhibitor = Exhibitor
sales-fee-remove = Take out the fee { $name }
sales-income-all = All booths bring
sales-income-taken = Booths taken bring
sales-agreed-stay = { $n ->
    [one] { $n } booth has an agreed price, which stays.
   *[other] { $n } booths have agreed prices, which stay.
}
sales-unpriced = { $n ->
    [one] { $n } booth has no price.
   *[other] { $n } booths have no price.
}
# Holds
sales-lapsed = { $n ->
    [one] Lapsed { $n } day ago
   *[other] Lapsed { $n } days ago
}
sales-free = Free
sales-free-hint = Make the booth available; the holder is taken away
sales-held-until = Held until { $date }
# History
sales-past = Booth history
sales-past-empty = Nothing has happened to this booth yet.
sales-past-number = Number { $from } → { $to }
sales-past-status = { $from } → { $to }
sales-past-holder = Holder { $from } → { $to }
