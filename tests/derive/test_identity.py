"""Persons of one name on pages of two cities are one if they share an organ, whichever way a page prints it."""

import kg


def test_a_district_organ_with_and_without_its_city_is_one_organ_and_one_head(tmp_path):
    (tmp_path / "a.txt").write_text(
        "株洲日报\n\n2024年3月7日 星期四\n\n# 天元区委召开会议\n\n株洲日报讯 3月6日，天元区委书记张建国主持会议。\n",
        encoding="utf-8",
    )
    (tmp_path / "b.txt").write_text(
        "长沙晚报\n\n2024年3月8日 星期五\n\n# 客人来访\n\n长沙晚报讯 3月7日，株洲市天元区委书记张建国率队来长考察。\n",
        encoding="utf-8",
    )
    _, told = kg.corpus([tmp_path])
    assert {(p.person, p.organ) for p in told.posts} == {("张建国", "中共株洲市天元区委员会")}
