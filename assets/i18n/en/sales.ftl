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
sales-per-cent-of-rate = % of the rate
sales-per-cent-more = % more
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
# Stand approval
approval-not-submitted = Not submitted
approval-received = Received
approval-in-review = In review
approval-approved = Approved
approval-returned = Returned
deposit-due = Due
deposit-paid = Paid
deposit-refunded = Paid back
sales-approval = Stand approval
sales-approval-state = Drawings
sales-approval-received = Received on
sales-approval-decided = Decided on
sales-contractor = Contractor
sales-contact = Contact
sales-phone = Phone
sales-email = E-mail
sales-deposit = Deposit
sales-deposit-state = Deposit is
sales-move-in = Move-in
sales-move-in-hours = From, to
sales-move-in-from = Move-in from
sales-move-in-to = Move-in to
sales-bad-time = This is not a time of day. Type it like 08:30.
sales-bad-slot = The move-in must end after it begins.
sales-remarks = Remarks
# Fascia
sales-fascia = Fascia name
sales-fascia-en = Fascia in English
sales-fascia-zh = Fascia in Chinese
sales-fascia-ru = Fascia in Russian
sales-fascia-missing = Fascia name missing: { $lang }
sales-fascia-wide = Fascia name too wide: { $lang }, { $width }
# Holds and deadlines
sales-dues = Holds & deadlines
sales-dues-all = All
sales-dues-holds = Holds
sales-dues-approval = Approval
sales-dues-deposits = Deposits
sales-dues-fascias = Fascias
sales-dues-filter = Show
sales-dues-none = Nothing is due.
sales-due-hold = Hold ends
sales-due-approval = Stand not approved: { $state }
sales-due-deposit = Deposit due: { $amount }
sales-today = Today
sales-days-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
sales-days-over = { $n ->
    [one] { $n } day over
   *[other] { $n } days over
}
sales-no-day = No day
sales-free-one = Free booth { $number }
sales-free-all = { $n ->
    [one] Free { $n } lapsed hold
   *[other] Free { $n } lapsed holds
}
sales-lapsed-count = { $n ->
    [one] { $n } hold lapsed
   *[other] { $n } holds lapsed
}
sales-show-booths = Show on the plan
sales-show-booths-hint = Select the booths of this list, such as to set the state of all their drawings
sales-copy-fascias = Copy the fascia list
sales-save-fascias = Save the fascia list…
sales-fascia-list = Fascia list
sales-fascias-copied = { $n ->
    [one] { $n } fascia copied, for a spreadsheet.
   *[other] { $n } fascias copied, for a spreadsheet.
}
sales-column-booth = Booth
sales-column-hall = Hall
sales-column-holder = Exhibitor
sales-column-width = Width
sales-column-remark = Remark
