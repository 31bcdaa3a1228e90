services-list = Services
services-from = Box or trench
services-service = Service
services-amount = Ordered
services-unit = Unit
services-distance = Distance
services-all = All of the box
services-capacity = Capacity
services-load = { $load } of { $capacity }
services-over = { $load }: too much
services-uneven = One phase carries more than its third
services-far = Nearest is { $box }, { $distance } away: more than { $reach }
services-nowhere = Nothing in the hall offers it
services-too-heavy = More than the points over the booth bear
services-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
services-by-box = By box
services-by-booth = By booth
services-order = Order of the list
services-csv = Export CSV…
services-copy = Copy
services-none = No booth has ordered a service yet. Orders are entered with a booth in the inspector, under Services.
services-summary = { $n ->
    [one] { $n } order
   *[other] { $n } orders
} · boxes over capacity: { $over } · orders without a box: { $unserved }
services-wrong-only = Only what is wrong
services-phases = L1 { $a } · L2 { $b } · L3 { $c } kW
services-hookups = Served booths
services-nobody = No booth takes anything from here.
services-too-far = Too far away to serve
