// SPDX-License-Identifier: AGPL-3.0-or-later
//! The texts of the QR codes in a picture: a screenshot (PNG) or a photograph (JPEG).
//!
//! Pictures come from strangers, and the libraries that open them are large. So: what they may take is bounded beforehand
//! (file, width times height, time), those that open pictures forbid unsafe code, and they work on a thread of their own,
//! where a panic (rqrr has assertions about what it finds) ends the reading and not the wallet.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::{mpsc, Once};
use std::time::Duration;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// The largest file of a picture.
pub const LONGEST_PICTURE: u64 = 32 * 1024 * 1024;
/// The most width times height. Opened, 32 megapixels take 130 MB as PNG, 260 as a progressive JPEG; searched, 70.
const MOST_PIXELS: u64 = 32_000_000;
/// What the decoder of PNG may take besides the pixels.
const PNG_BYTES: usize = 16 * 1024 * 1024;
/// How long reading may take: a made-up picture can have finders without end.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many pixels are searched without fear of noise.
const COMFORTABLE: usize = 4_000_000;
/// How many times smaller a picture is tried, where it cannot be read as it is: noise of a photograph is averaged away.
const SMALLER: [usize; 4] = [1, 2, 3, 4];
/// The name of the thread, by which its panics are known.
const THREAD: &str = "picture";

/// Why a picture gives no texts.
#[derive(Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Neither a whole PNG nor a whole JPEG that can be opened.
    Unopened { reason: String },
    /// More pixels than are opened.
    TooLarge { width: u64, height: u64 },
    /// No code is seen in it.
    NoCode,
    /// Codes are seen, and none can be read.
    Unreadable,
    /// It breaks what reads it, or takes too long.
    Broken,
}

/// A picture in shades of grey, row by row.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// Whether a file is a picture, by its first bytes.
pub fn is_picture(bytes: &[u8]) -> bool {
    is_png(bytes) || bytes.starts_with(&[0xFF, 0xD8, 0xFF])
}

fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
}

/// The texts of all codes that can be read in a picture, each once.
pub fn texts_in(picture: Vec<u8>) -> Result<Vec<String>, PictureFault> {
    apart(move || found_in(&open(&picture)?))
}

/// Does work on a thread of its own, and gives it up when it takes too long; it dies with the program.
fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, PictureFault> + Send + 'static,
) -> Result<T, PictureFault> {
    keep_its_panics_quiet();
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::Builder::new().name(THREAD.to_owned());
    // When nobody waits any more, the answer is for nobody.
    let started = thread.spawn(move || drop(sender.send(work())));
    if started.is_err() {
        return Err(PictureFault::Broken);
    }
    // An error is a panic, which let the sender go, or too long a time.
    receiver
        .recv_timeout(PATIENCE)
        .unwrap_or(Err(PictureFault::Broken))
}

/// A panic of that thread is told in words, not with the place in the program; those of all others as ever.
fn keep_its_panics_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if std::thread::current().name() != Some(THREAD) {
                before(panic);
            }
        }));
    });
}

fn unopened(reason: impl ToString) -> PictureFault {
    PictureFault::Unopened {
        reason: reason.to_string(),
    }
}

fn not_too_large(width: usize, height: usize) -> Result<(), PictureFault> {
    let (width, height) = (width as u64, height as u64);
    match width.checked_mul(height) {
        Some(0) => Err(unopened("0")),
        Some(..=MOST_PIXELS) => Ok(()),
        _ => Err(PictureFault::TooLarge { width, height }),
    }
}

fn open(picture: &[u8]) -> Result<Grey, PictureFault> {
    match is_png(picture) {
        true => open_png(picture),
        false => open_jpeg(picture),
    }
}

fn open_jpeg(picture: &[u8]) -> Result<Grey, PictureFault> {
    let options = DecoderOptions::default()
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX))
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(picture), options);
    decoder.decode_headers().map_err(unopened)?;
    let info = decoder.info().ok_or_else(|| unopened("JPEG"))?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    not_too_large(width, height)?;
    let pixels = decoder.decode().map_err(unopened)?;
    grey(width, height, pixels, 1)
}

fn open_png(picture: &[u8]) -> Result<Grey, PictureFault> {
    let limits = png::Limits { bytes: PNG_BYTES };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(picture), limits);
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(unopened)?;
    not_too_large(header.width as usize, header.height as usize)?;
    let mut reader = decoder.read_info().map_err(unopened)?;
    let length = reader.output_buffer_size().ok_or_else(|| unopened("PNG"))?;
    let mut pixels = vec![0; length];
    let info = reader.next_frame(&mut pixels).map_err(unopened)?;
    pixels.truncate(info.buffer_size());
    grey(
        info.width as usize,
        info.height as usize,
        pixels,
        info.color_type.samples(),
    )
}

/// From samples of grey, grey and alpha, colours, or colours and alpha; what is transparent is white.
fn grey(width: usize, height: usize, samples: Vec<u8>, each: usize) -> Result<Grey, PictureFault> {
    let shade = |pixel: &[u8]| match *pixel {
        [grey] => grey,
        [grey, alpha] => on_white(grey, alpha),
        [red, green, blue] => luma(red, green, blue),
        [red, green, blue, alpha] => on_white(luma(red, green, blue), alpha),
        _ => u8::MAX,
    };
    let pixels: Vec<u8> = match each {
        1 => samples,
        2..=4 => samples.chunks_exact(each).map(shade).collect(),
        _ => return Err(unopened(each)),
    };
    match pixels.len() == width * height {
        true => Ok(Grey {
            width,
            height,
            pixels,
        }),
        false => Err(unopened(format!("{width} × {height}"))),
    }
}

/// How bright a colour is (ITU-R BT.601), in 256ths.
fn luma(red: u8, green: u8, blue: u8) -> u8 {
    let sum = u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29;
    (sum >> 8) as u8
}

fn on_white(shade: u8, alpha: u8) -> u8 {
    let alpha = u32::from(alpha);
    ((u32::from(shade) * alpha + 255 * (255 - alpha)) / 255) as u8
}

/// How to look at a picture: so many times smaller, and with light and dark exchanged or not. What takes little comes first: at
/// its full size, noise of a large photograph looks like thousands of corners of codes.
fn looks(picture: &Grey) -> Vec<(usize, bool)> {
    let comfortable = |times: &usize| picture.pixels.len() / (times * times) <= COMFORTABLE;
    let (small, mut large): (Vec<_>, Vec<_>) = SMALLER.into_iter().partition(comfortable);
    large.reverse();
    let looks = |sizes: Vec<usize>| {
        let both =
            [false, true].map(|inverted| sizes.iter().map(|times| (*times, inverted)).collect::<Vec<_>>());
        both.concat()
    };
    [looks(small), looks(large)].concat()
}

/// The texts of the codes; looks until every code that is seen can be read.
fn found_in(picture: &Grey) -> Result<Vec<String>, PictureFault> {
    let mut found = BTreeSet::new();
    let mut seen = false;
    for (times, inverted) in looks(picture) {
        let codes = codes_of(picture, times, inverted);
        let whole = !codes.is_empty() && codes.iter().all(Option::is_some);
        seen |= !codes.is_empty();
        found.extend(codes.into_iter().flatten());
        if whole {
            break;
        }
    }
    match (found.is_empty(), seen) {
        (false, _) => Ok(found.into_iter().collect()),
        (true, true) => Err(PictureFault::Unreadable),
        (true, false) => Err(PictureFault::NoCode),
    }
}

/// The codes seen in a picture that is so many times smaller, with their texts where they can be read.
fn codes_of(picture: &Grey, times: usize, inverted: bool) -> Vec<Option<String>> {
    let (width, height) = (picture.width / times, picture.height / times);
    if width == 0 || height == 0 {
        return Vec::new();
    }
    let pixels = smaller(picture, times);
    let shade = |x: usize, y: usize| match inverted {
        true => u8::MAX - pixels[y * width + x],
        false => pixels[y * width + x],
    };
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, shade);
    let grids = prepared.detect_grids();
    let texts = grids.iter().map(|grid| grid.decode().ok().map(|(_, text)| text));
    texts.collect()
}

/// Each pixel the average of a square of `times` by `times`; what is left over at the edges is cut off.
fn smaller(picture: &Grey, times: usize) -> Cow<'_, [u8]> {
    if times == 1 {
        return Cow::Borrowed(&picture.pixels);
    }
    let (width, height) = (picture.width / times, picture.height / times);
    let area = (times * times) as u32;
    let mut pixels = Vec::with_capacity(width * height);
    for rows in picture.pixels.chunks_exact(picture.width * times) {
        let mut sums = vec![0u32; width];
        for row in rows.chunks_exact(picture.width) {
            for (sum, square) in sums.iter_mut().zip(row.chunks_exact(times)) {
                *sum += square.iter().map(|pixel| u32::from(*pixel)).sum::<u32>();
            }
        }
        pixels.extend(sums.iter().map(|sum| (sum / area) as u8));
    }
    Cow::Owned(pixels)
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::qr::drawn::Modules;
    use crate::qr::parts::{parts_of, Gathering};

    /// A code as the pixels of a picture, each module a square.
    fn pixels_of(text: &str, times: usize) -> (usize, Vec<u8>) {
        let code = Modules::of(text).unwrap();
        let side = code.side() * times;
        let shade = |index: usize| match code.is_dark(index % side / times, index / side / times) {
            true => 0,
            false => 255,
        };
        (side, (0..side * side).map(shade).collect())
    }

    fn png(width: usize, height: usize, grey: &[u8]) -> Vec<u8> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, width as u32, height as u32);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(grey).unwrap();
        writer.finish().unwrap();
        file
    }

    /// A screenshot of a code.
    pub fn png_of(text: &str, times: usize) -> Vec<u8> {
        let (side, pixels) = pixels_of(text, times);
        png(side, side, &pixels)
    }

    /// A photograph of a code, flat and sharp.
    pub fn jpeg_of(text: &str, times: usize) -> Vec<u8> {
        let (side, pixels) = pixels_of(text, times);
        let mut file = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut file, 90);
        encoder
            .encode(&pixels, side as u16, side as u16, jpeg_encoder::ColorType::Luma)
            .unwrap();
        file
    }

    fn bytes(length: usize) -> Vec<u8> {
        (0..length).map(|index| (index * index / 7 % 251) as u8).collect()
    }

    #[test]
    fn what_is_drawn_is_read_again() {
        for length in [1, 50, 240, 1_000] {
            let bytes = bytes(length);
            let mut gathering = Gathering::default();
            for part in parts_of(&bytes).unwrap() {
                assert_eq!(texts_in(png_of(&part, 3)).unwrap(), std::slice::from_ref(&part));
                gathering.take(&part);
            }
            assert_eq!(gathering.whole().unwrap(), bytes);
        }
    }

    #[test]
    fn a_long_transaction_is_read_from_all_its_codes() {
        let bytes = bytes(65_536);
        let mut gathering = Gathering::default();
        for part in parts_of(&bytes).unwrap() {
            for text in texts_in(png_of(&part, 2)).unwrap() {
                gathering.take(&text);
            }
        }
        assert_eq!(gathering.whole().unwrap(), bytes);
    }

    #[test]
    fn a_picture_of_several_codes_in_the_wrong_colours_is_read() {
        let parts = parts_of(&bytes(400)).unwrap();
        assert_eq!(parts.len(), 2);
        let (side, first) = pixels_of(&parts[0], 4);
        let (other, second) = pixels_of(&parts[1], 4);
        assert_eq!(side, other);
        let both: Vec<u8> = first.iter().chain(&second).copied().collect();
        let mut texts = texts_in(png(side, 2 * side, &both)).unwrap();
        texts.sort();
        assert_eq!(texts, parts);
        let inverted: Vec<u8> = both.iter().map(|shade| 255 - shade).collect();
        assert_eq!(texts_in(png(side, 2 * side, &inverted)).unwrap(), parts);
    }

    /// Turned a little, unevenly lit, with noise: what a hand-held camera makes of a screen.
    #[test]
    fn a_photograph_is_read() {
        let part = parts_of(&bytes(230)).unwrap().remove(0);
        let (side, pixels) = pixels_of(&part, 5);
        let canvas = side * 3 / 2;
        let (sin, cos) = 0.12f64.sin_cos();
        let middle = canvas as f64 / 2.0;
        let mut noise = 1u32;
        let shade = |index: usize| {
            let (x, y) = ((index % canvas) as f64 - middle, (index / canvas) as f64 - middle);
            let (u, v) = (
                x * cos - y * sin + side as f64 / 2.0,
                x * sin + y * cos + side as f64 / 2.0,
            );
            let inside = (0.0..side as f64).contains(&u) && (0.0..side as f64).contains(&v);
            let ink = inside && pixels[v as usize * side + u as usize] == 0;
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let light = 40.0 * (index % canvas) as f64 / canvas as f64 + f64::from(noise >> 27);
            (if ink { 30.0 + light } else { 150.0 + light }) as u8
        };
        let photograph: Vec<u8> = (0..canvas * canvas).map(shade).collect();
        assert_eq!(
            texts_in(png(canvas, canvas, &photograph)).unwrap(),
            std::slice::from_ref(&part)
        );
        let coloured: Vec<u8> = photograph
            .iter()
            .flat_map(|shade| [*shade, *shade, shade / 2])
            .collect();
        for progressive in [false, true] {
            let mut file = Vec::new();
            let mut encoder = jpeg_encoder::Encoder::new(&mut file, 80);
            encoder.set_progressive(progressive);
            let side = canvas as u16;
            encoder
                .encode(&coloured, side, side, jpeg_encoder::ColorType::Rgb)
                .unwrap();
            assert_eq!(
                texts_in(file.clone()).unwrap(),
                std::slice::from_ref(&part),
                "progressive: {progressive}"
            );
            // A photograph cut short may still show its code, or not; it never breaks the reading.
            for end in (3..file.len()).step_by(file.len() / 6) {
                assert_ne!(
                    texts_in(file[..end].to_vec()),
                    Err(PictureFault::Broken),
                    "cut at {end}"
                );
            }
        }
    }

    #[test]
    fn colours_and_transparency_are_seen_as_shades() {
        let part = parts_of(&bytes(20)).unwrap().remove(0);
        let (side, pixels) = pixels_of(&part, 4);
        let file = |colour: png::ColorType, pixel: &dyn Fn(u8) -> Vec<u8>| {
            let mut file = Vec::new();
            let mut encoder = png::Encoder::new(&mut file, side as u32, side as u32);
            encoder.set_color(colour);
            let mut writer = encoder.write_header().unwrap();
            let data: Vec<u8> = pixels.iter().flat_map(|shade| pixel(*shade)).collect();
            writer.write_image_data(&data).unwrap();
            writer.finish().unwrap();
            file
        };
        let blue_on_yellow = file(png::ColorType::Rgb, &|shade| vec![shade, shade, 90]);
        assert_eq!(texts_in(blue_on_yellow).unwrap(), std::slice::from_ref(&part));
        let black_or_nothing = file(png::ColorType::Rgba, &|shade| vec![0, 0, 0, 255 - shade]);
        assert_eq!(texts_in(black_or_nothing).unwrap(), std::slice::from_ref(&part));
        let grey_or_nothing = file(png::ColorType::GrayscaleAlpha, &|shade| vec![0, 255 - shade]);
        assert_eq!(texts_in(grey_or_nothing).unwrap(), [part]);
    }

    /// A PNG that claims a size and has nothing of it.
    fn claiming(width: u32, height: u32) -> Vec<u8> {
        let mut file = png(1, 1, &[0]);
        file[16..20].copy_from_slice(&width.to_be_bytes());
        file[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = !file[12..29].iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
            })
        });
        file[29..33].copy_from_slice(&sum.to_be_bytes());
        file
    }

    #[test]
    fn a_picture_that_claims_too_much_is_not_opened() {
        for (width, height) in [(100_000, 100_000), (u32::MAX >> 1, 2), (32_000_001, 1)] {
            let fault = texts_in(claiming(width, height)).unwrap_err();
            let (width, height) = (u64::from(width), u64::from(height));
            assert_eq!(fault, PictureFault::TooLarge { width, height });
        }
        let fault = texts_in(claiming(4_000, 4_000)).unwrap_err();
        assert!(matches!(fault, PictureFault::Unopened { .. }), "{fault:?}");
        // Start of image, start of frame: 65,535 × 65,535 in shades of grey.
        let frame = [
            0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0,
        ];
        let scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0];
        let fault = texts_in([&frame[..], &scan].concat()).unwrap_err();
        assert!(
            matches!(
                fault,
                PictureFault::TooLarge { .. } | PictureFault::Unopened { .. }
            ),
            "{fault:?}"
        );
    }

    #[test]
    fn pictures_without_a_code_say_so() {
        assert_eq!(
            texts_in(png(50, 50, &[255; 2_500])).unwrap_err(),
            PictureFault::NoCode
        );
        assert_eq!(texts_in(png(1, 1, &[0])).unwrap_err(), PictureFault::NoCode);
        let part = parts_of(&bytes(200)).unwrap().remove(0);
        let whole = png_of(&part, 4);
        let (side, mut pixels) = pixels_of(&part, 4);
        // A hand before the middle of the code.
        for (index, pixel) in pixels.iter_mut().enumerate() {
            let (x, y) = (index % side * 5 / side, index / side * 5 / side);
            *pixel = if x > 0 && y > 0 && (x, y) != (4, 4) && x + y > 4 {
                0
            } else {
                *pixel
            };
        }
        assert!(texts_in(png(side, side, &pixels)).is_err());
        for end in (8..whole.len()).step_by(97) {
            assert!(texts_in(whole[..end].to_vec()).is_err(), "cut at {end}");
        }
    }

    #[test]
    fn a_large_photograph_is_looked_at_small_first() {
        let of = |width: usize, height: usize| {
            let pixels = vec![0; width * height];
            looks(&Grey {
                width,
                height,
                pixels,
            })
        };
        let sizes = |looks: Vec<(usize, bool)>| looks.into_iter().map(|(times, _)| times).collect::<Vec<_>>();
        assert_eq!(sizes(of(100, 100)), [1, 2, 3, 4, 1, 2, 3, 4]);
        assert_eq!(sizes(of(4_000, 3_000)), [2, 3, 4, 2, 3, 4, 1, 1]);
        assert_eq!(sizes(of(6_400, 5_000)), [3, 4, 3, 4, 2, 1, 2, 1]);
        let grey = Grey {
            width: 5,
            height: 3,
            pixels: vec![1, 3, 10, 10, 99, 5, 7, 10, 10, 99, 99, 99, 99, 99, 99],
        };
        assert_eq!(*smaller(&grey, 2), [4, 10], "what is left over is cut off");
        assert!(smaller(&grey, 4).is_empty());
    }

    #[test]
    fn a_panic_while_reading_ends_the_reading_alone() {
        let done: Result<(), _> = apart(|| panic!("as an assertion of a library would"));
        assert_eq!(done, Err(PictureFault::Broken));
        assert!(apart(|| Ok(())).is_ok());
    }
}
