paper-floor-plan = План зала
paper-key-plan = Схема листов масштаба 1:{ $scale }
paper-scale = Масштаб
paper-paper = Формат
paper-date = Дата
paper-revision = Редакция
paper-revision-of = Редакция { $revision }
paper-sheet = Лист
paper-organiser = Организатор
paper-north = С
paper-gross = Площадь брутто
paper-leased = Арендованная площадь
paper-net = Площадь стендов нетто
paper-net-share = Нетто от брутто
paper-booths = Стенды
paper-occupancy = Занятость
paper-doors = Двери
paper-safety = Пожарная безопасность
paper-building = Здание и инженерия
paper-zones = Зоны
paper-floor-box = Напольный лючок
paper-trench = Инженерный канал
paper-pavilions = Павильоны
export-no-hall = В плане нет зала для экспорта.
export-unknown-hall = Такого зала в плане нет.
export-empty = В зале нечего чертить.
export-too-many-sheets = В этом масштабе залу нужно { $sheets ->
        [one] { $sheets } лист
        [few] { $sheets } листа
       *[other] { $sheets } листов
    }, а создаётся не более { $most }. Выберите масштаб мельче или формат больше.
export-not-one-sheet = В этом масштабе залу нужно { $sheets ->
        [one] { $sheets } лист
        [few] { $sheets } листа
       *[other] { $sheets } листов
    }, а изображение занимает один. Выберите масштаб мельче, формат больше или PDF.
export-picture-size = Изображение { $width } × { $height } пикселей создать нельзя: ожидается от одного пикселя до { $most } миллионов.
export-encoding = Файл создать не удалось: { $reason }
export-stopped = Экспорт остановлен.
export-exists = Файл { $path } уже существует и оставлен без изменений.
paper-statistics = Статистика
paper-all-halls = Все залы
paper-page = Лист { $n } из { $of }
