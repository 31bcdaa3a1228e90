services-list = Подключения
services-from = Лючок или канал
services-service = Услуга
services-amount = Заказано
services-unit = Единица
services-distance = Расстояние
services-all = Всего на лючке
services-capacity = Мощность
services-load = { $load } из { $capacity }
services-over = { $load }: слишком много
services-uneven = На одной фазе больше её трети
services-far = Ближайший — { $box }, { $distance }: дальше { $reach }
services-nowhere = В зале этого ничто не даёт
services-too-heavy = Больше, чем держат точки над стендом
services-points = { $n ->
    [one] { $n } точка
    [few] { $n } точки
   *[other] { $n } точек
}
services-by-box = По лючкам
services-by-booth = По стендам
services-order = Порядок списка
services-csv = Экспорт CSV…
services-copy = Копировать
services-none = Услуг ещё никто не заказал. Заказы вводят у стенда в инспекторе, в разделе «Услуги».
services-summary = Заказов: { $n } · лючков сверх мощности: { $over } · без лючка: { $unserved }
services-wrong-only = Только с замечаниями
services-phases = Фазы: L1 { $a } · L2 { $b } · L3 { $c } кВт
services-hookups = Подключённые стенды
services-nobody = Отсюда никто ничего не берёт.
services-too-far = Слишком далеко
