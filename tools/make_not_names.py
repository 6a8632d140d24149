"""Write patterns/not-names.jsonl: words that look like a person's name and are none.

Use: ``python tools/make_not_names.py``, after names.jsonl has changed.
"""

import json
from pathlib import Path

import jieba.posseg

from kg.gazetteer import load

HEADER = """\
// Words of two and three characters that begin with a surname and are no names: 高度, 任务, 方向盘.
// Source: dictionary of jieba 0.42.1 (Sun Junyi). Licence: MIT. Words that it tags as names of people are left out,
// and so are rare words; genre words that it lacks are listed in tools/make_not_names.py. Date: 2026-11-20.
// To refresh: python tools/make_not_names.py
"""
LEAST = 3
"""Least frequency in jieba's dictionary."""
GENRE = "高质量 高水平 高标准 高效能 高品质 高新区 经开区 常委会 党组织 党支部 党委会 党中央 张贴 向上 向前 马上 许多 安全 任何 时间 时候 成为 于是 和谐 方面 万元 万人 万户 金融办 易地 应急 关于 相关 有关 全国 全市 全省 全县 全区 江山 黄金 白天 东部 南部 西部 北部 华为 云计算 石化 田间 路径 路线 项目 周边 周年 周期 周末 温暖 安居 康养 乐业 宁愿 平台 平均 平安 贺信 贺电 段时间 连续 连日 连片 单位 单元 计划 牛奶 强调 强化 强市 强国 富民 农村 农业 农民 水平 水利 水库 文化 文明 文艺 文旅 文件 明确 明显 明天 明年 居民 居家 习惯 习俗 毛病 古代 古镇 祝贺 祝愿 祝福 严格 严肃 严重 严厉 陈述 陈列 曾经 施工 施策 施行 章程 支持 支部 支撑 支付 解决 解放 解读 解释 管理 管控 管护 应当 应用 应对 高度 高效 高速 高铁 高校 高温 程序 程度 程中 牵头 金额 花卉 花园 花炮 花样 车间 车辆 车站 车主 车队 柴油 柳州 井然 井冈山 雷打石 雷锋 白银 白云 海关 海绵 海外 海洋 席位 席卷 席间 凌晨 凌空 宗旨 宗教 房屋 房产 房地产 房间 左右 左侧 右侧 谈话 谈判 谈心 查处 查看 查找 查办 查验 商务 商业 商会 商户 商品 巩固 初步 初心 初中 初级 原则 原因 原料 原本 沙发 沙坪 沙滩 党员 党性 党建 党务 党群 党史 党风 宫廷 景区 景点 景观 景象 简单 简化 简介 简称 简约 包括 包含 包装 包保 包案 包容 凤凰 项目 焦点 焦虑 欧洲 欧美 齐全 齐心 齐抓 安排 安装 安置 安心 安康 安保 康复 康庄 牟利 尤其 尤为 池塘 都市 都是 明晰 盛会 盛典 盛况 盛开 辛苦 辛勤 乔迁 童年 童话 时代 时期 时刻 时尚 时任 成绩 成效 成果 成功 成立 成就 成本 成长 成都 路上 路边 路口 路段 路灯 蓝天 蓝图 蓝色 申报 申请 申领 封闭 封面 封锁 储备 储蓄 储存 游客 游览 游戏 游园 宣传 宣布 宣讲 宣誓 国家 国际 国内 国有 国企 国资 国省 公司 公园 公安 公开 公共 公里 公交 公益 公示 公布 公告 公路 公民".split()


def main() -> None:
    """Write the file."""
    surnames = {p.pattern for p in load() if p.label == "SURNAME"}
    words = set(GENRE)
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    tagger = jieba.posseg.POSTokenizer(jieba.dt)
    tagger.initialize()
    for word, frequency in jieba.dt.FREQ.items():
        if 2 <= len(word) <= 3 and frequency >= LEAST and (word[0] in surnames or word[:2] in surnames):
            tag = tagger.word_tag_tab.get(word, "x")
            if not tag.startswith("nr"):
                words.add(word)
    lines = sorted(
        json.dumps({"label": "NOT_NAME", "pattern": word, "id": ""}, ensure_ascii=False) for word in words
    )
    out = Path(__file__).parent.parent / "patterns" / "not-names.jsonl"
    out.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{out}: {len(lines)} lines")


if __name__ == "__main__":
    main()
