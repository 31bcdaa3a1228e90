tool-select = Выбор
tool-booth = Стенд
tool-row = Ряд стендов
tool-region = Область павильона
tool-hall = Контур зала
tool-wall = Стена
tool-column = Колонна
tool-door = Дверь
tool-safety = Гидрант и щит
tool-supply = Люк и канал
tool-rigging = Точка подвеса
tool-zone = Зона
tool-amenity = Объект обслуживания
tool-text = Текст
tool-dimension = Размер
tool-measure = Измерение
tool-pan = Перемещение вида
hint-select = Тяните, чтобы переместить; Alt — копия, Shift — по оси, Ctrl — без привязки; тяните по пустому месту, чтобы выделить
hint-booth = Щёлкните, чтобы поставить стенд, или растяните его до нужного размера
hint-row = Тяните вдоль, чтобы поставить ряд стендов; тяните шире — получатся ряды спина к спине
hint-region = Растяните прямоугольник или щёлкайте по углам области павильона; Enter замыкает
hint-hall = Растяните прямоугольник или щёлкайте по углам контура зала; Enter замыкает
hint-wall = Протяните стену или щёлкайте от угла к углу; Shift держит ось, Enter завершает
hint-column = Щёлкните, чтобы поставить колонну
hint-door = Щёлкните у стены, чтобы вставить в неё дверь
hint-safety = Щёлкните, чтобы поставить оборудование; у стены оно принимает её направление
hint-supply = Щёлкните, чтобы поставить люк; протяните, чтобы проложить канал
hint-rigging = Щёлкните, чтобы поставить точку подвеса
hint-zone = Растяните прямоугольник или щёлкайте по углам зоны; Enter замыкает
hint-amenity = Растяните прямоугольник или щёлкайте по углам объекта; Enter замыкает
hint-text = Щёлкните там, где будет текст, и печатайте
hint-dimension = Щёлкните две точки, затем место размерной линии
hint-measure = Тяните или щёлкайте, чтобы измерить; следующие щелчки дают длины и площадь
hint-pan = Тяните, чтобы сдвинуть вид
readout-length = { $length }
readout-size = { $width } × { $depth }
readout-size-area = { $width } × { $depth } · { $area }
readout-position = x { $x } · y { $y }
readout-area = { $area }
readout-angle = { $angle }
readout-way = { $length } · x { $x } · y { $y }
trouble-outside = За пределами зала
trouble-overlap = Перекрытие: { $kind } { $name }
trouble-overlaps = { $n ->
    [one] Перекрывает { $n } объект
    [few] Перекрывает { $n } объекта
   *[other] Перекрывает { $n } объектов
}
refused-no-wall = Двери нужна стена или контур зала.
readout-total = Всего { $length }
readout-row = { $n ->
    [one] { $n } стенд { $width } × { $depth }
    [few] { $n } стенда { $width } × { $depth }
   *[other] { $n } стендов { $width } × { $depth }
}
readout-block = { $n ->
    [one] { $n } стенд { $width } × { $depth }, спина к спине
    [few] { $n } стенда { $width } × { $depth }, спина к спине
   *[other] { $n } стендов { $width } × { $depth }, спина к спине
}
readout-blocks = { $n ->
    [one] { $n } стенд { $width } × { $depth }, рядов: { $rows }, проходы { $aisle }
    [few] { $n } стенда { $width } × { $depth }, рядов: { $rows }, проходы { $aisle }
   *[other] { $n } стендов { $width } × { $depth }, рядов: { $rows }, проходы { $aisle }
}
readout-numbers = { $first } – { $last }
new-pavilion = Павильон { $n }
new-text = Текст
