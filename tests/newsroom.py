"""Half a year of a made-up weekly, in which posts change hands, people leave, firms and pairs come and go."""

import datetime

FIRST = datetime.date(2023, 1, 2)
WEEKS = 26
"""Mondays from 2023-01-02 to 2023-06-26."""


def day(week):
    """Return the ISO date of an issue."""
    return (FIRST + datetime.timedelta(weeks=week)).isoformat()


def issue(week):
    """Return the text of an issue.

    Weeks from 0: the mayor is 毛建国 to week 11, 陈立新 from week 12. 周明华 speaks for the 市生态环境局 to week 13, nobody by
    name after. 市水利局 and 茶陵县 stand together to week 14, apart after. 市教育局 and 天元区 stand apart to week
    16, together after. 湖南星河新能源科技有限公司 is there from week 18.
    """
    date = FIRST + datetime.timedelta(weeks=week)
    told = f"{date.month}月{date.day}日"
    mayor = "毛建国" if week < 12 else "陈立新"
    chief = "局长周明华" if week < 14 else "有关负责人"
    stories = [
        (f"第{week + 1}次现场办公会举行", f"{told},市长{mayor}到芦淞区调研第{week + 1}批项目建设情况。"),
        (f"空气质量第{week + 1}周通报", f"{told},市生态环境局{chief}介绍了第{week + 1}周的空气质量。"),
    ]
    if week < 15:
        stories.append((f"水库巡查第{week + 1}轮", f"{told},市水利局在茶陵县开展第{week + 1}轮水库巡查。"))
    else:
        stories.append((f"河道清淤第{week + 1}轮", f"{told},市水利局部署第{week + 1}轮河道清淤工作。"))
        stories.append((f"茶叶开采第{week + 1}天", f"{told},茶陵县的茶园迎来第{week + 1}批采茶人。"))
    if week < 17:
        stories.append((f"教师培训第{week + 1}期", f"{told},市教育局举办第{week + 1}期教师培训班。"))
        stories.append((f"社区清扫第{week + 1}次", f"{told},天元区组织第{week + 1}次社区大清扫。"))
    else:
        stories.append(
            (f"校园共建第{week + 1}站", f"{told},市教育局与天元区签订第{week + 1}份校园共建协议。")
        )
    if week >= 18:
        stories.append(
            (f"新厂第{week + 1}周投产", f"{told},湖南星河新能源科技有限公司第{week + 1}条生产线投产。")
        )
    body = "\n\n".join(f"# {headline}\n\n株洲日报讯(记者 王敏) {text}" for headline, text in stories)
    return f"# 株洲日报\n\n{date.year}年{told} 星期一\n中共株洲市委主管、主办\n\n{body}\n"
