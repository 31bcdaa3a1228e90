aspect-pavilion = Павильон
aspect-status = Статус
aspect-country = Страна
aspect-kind = Тип
aspect-size = Площадь
aspect-price = Цена
aspect-rate = Цена за м²
aspect-open-sides = Открытые стороны
aspect-attendance = Участие
legend-by = Цвет: { $aspect }
group-no-pavilion = Без павильона
group-no-country = Без страны
group-no-price = Без цены
group-no-exhibitor = Без экспонента
group-open-sides = { $n ->
    [0] нет открытых сторон
    [one] { $n } открытая сторона
    [few] { $n } открытые стороны
   *[other] { $n } открытых сторон
}
group-size-up-to = до { $to }
group-size-between = { $above }–{ $to }
group-size-above = более { $above }
group-amount-below = менее { $below }
group-amount-between = { $from }–{ $below }
group-amount-from = от { $from }
group-amount-any = любая цена
