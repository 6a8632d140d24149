"""Pictures of pages to lines with boxes, by RapidOCR, whose models are in its wheel. Needs the extra ``ocr``."""

import functools
import importlib.util
import io
import multiprocessing
from typing import Any

from kg.base.errors import InputError
from kg.base.optional import library
from kg.reading.layout import Line, Word

__all__ = ["available", "lines_of", "picture"]

_PIXELS = 250_000_000
"""Maximum pixels of a picture."""
_SURE = 0.5
"""Minimum confidence of a line."""


def available() -> bool:
    """Return whether the library is installed."""
    return importlib.util.find_spec("rapidocr_onnxruntime") is not None


def picture(raw: bytes, where: str) -> Any:
    """Return a picture as an array of pixel rows.

    Raises
    ------
    KgError
        The library is not installed.
    InputError
        The picture is damaged or too large.
    """
    pillow: Any = library("PIL.Image", extra="ocr")  # its size limit is set below
    try:
        pillow.MAX_IMAGE_PIXELS = None
        with pillow.open(io.BytesIO(raw)) as opened:
            if opened.width * opened.height > _PIXELS:
                raise InputError(where, f"has {opened.width} × {opened.height} pixels", "make it smaller")
            return library("numpy", extra="ocr").array(opened.convert("RGB"))
    except InputError:
        raise
    except pillow.UnidentifiedImageError as error:
        raise InputError(where, "is not a picture of a known kind", "convert it to PNG") from error
    except Exception as error:  # Pillow's readers raise various exceptions on damaged files
        raise InputError(where, f"cannot be read as a picture ({error})", "convert it to PNG") from error


def lines_of(pixels: Any, *, scale: float = 1.0) -> list[Line]:
    """Return the lines of a page that OCR finds, each as one word.

    Parameters
    ----------
    pixels
        The picture.
    scale
        Pixels per unit of the boxes.
    """
    found, _ = _engine()(pixels)
    lines = []
    for corners, text, sure in found or ():
        words = "".join(text.split())
        if words and float(sure) >= _SURE:
            xs, ys = ([float(corner[i]) / scale for corner in corners] for i in (0, 1))
            lines.append(Line((Word(words, (min(xs), min(ys), max(xs), max(ys))),)))
    return lines


@functools.cache
def _engine() -> Any:
    """Return the OCR engine, loaded once a process; one of several processes takes one core."""
    threads = {} if multiprocessing.parent_process() is None else {"intra_op_num_threads": 1}
    return library("rapidocr_onnxruntime", extra="ocr").RapidOCR(**threads)
