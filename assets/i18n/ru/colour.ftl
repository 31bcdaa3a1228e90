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
group-colour = Цвет
command-colour-pavilion = Цвет по павильону
command-colour-status = Цвет по статусу
command-colour-country = Цвет по стране
command-colour-kind = Цвет по типу
command-colour-size = Цвет по площади
command-colour-price = Цвет по цене
command-colour-rate = Цвет по цене за м²
command-colour-open-sides = Цвет по открытым сторонам
command-colour-attendance = Цвет по участию
command-toggle-legend = Легенда цветов
command-clear-filter = Снять фильтр
legend-card = Цвета плана
legend-choose = Что показывает цвет
legend-fold = Свернуть легенду
legend-unfold = Показать легенду
legend-all = { $n ->
    [one] { $of } стенд · { $area }
    [few] { $of } стенда · { $area }
   *[other] { $of } стендов · { $area }
}
legend-shown = { $n } из { $of } стендов · { $area }
legend-select = Выделить их
cli-help-colour = Что показывает цвет стендов: { $tags } (по умолчанию pavilion)
cli-bad-colour = Ожидается одно из { $tags }, а указано «{ $found }».
export-colour-by = Что показывает цвет
export-keep-filter = Приглушить то, что скрыл фильтр легенды
