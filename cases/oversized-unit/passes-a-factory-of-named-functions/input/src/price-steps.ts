export function createPriceSteps() {
  function step0(price: number): number {
    if (price > 0) {
      return price - 0;
    }
    return price;
  }

  function step1(price: number): number {
    if (price > 1) {
      return price - 1;
    }
    return price;
  }

  function step2(price: number): number {
    if (price > 2) {
      return price - 2;
    }
    return price;
  }

  function step3(price: number): number {
    if (price > 3) {
      return price - 3;
    }
    return price;
  }

  function step4(price: number): number {
    if (price > 4) {
      return price - 4;
    }
    return price;
  }

  function step5(price: number): number {
    if (price > 5) {
      return price - 5;
    }
    return price;
  }

  function step6(price: number): number {
    if (price > 6) {
      return price - 6;
    }
    return price;
  }

  function step7(price: number): number {
    if (price > 7) {
      return price - 7;
    }
    return price;
  }

  function step8(price: number): number {
    if (price > 8) {
      return price - 8;
    }
    return price;
  }

  function step9(price: number): number {
    if (price > 9) {
      return price - 9;
    }
    return price;
  }

  function step10(price: number): number {
    if (price > 10) {
      return price - 10;
    }
    return price;
  }

  function step11(price: number): number {
    if (price > 11) {
      return price - 11;
    }
    return price;
  }

  function step12(price: number): number {
    if (price > 12) {
      return price - 12;
    }
    return price;
  }

  function step13(price: number): number {
    if (price > 13) {
      return price - 13;
    }
    return price;
  }

  function step14(price: number): number {
    if (price > 14) {
      return price - 14;
    }
    return price;
  }

  function step15(price: number): number {
    if (price > 15) {
      return price - 15;
    }
    return price;
  }

  function step16(price: number): number {
    if (price > 16) {
      return price - 16;
    }
    return price;
  }

  function step17(price: number): number {
    if (price > 17) {
      return price - 17;
    }
    return price;
  }

  function step18(price: number): number {
    if (price > 18) {
      return price - 18;
    }
    return price;
  }

  function step19(price: number): number {
    if (price > 19) {
      return price - 19;
    }
    return price;
  }

  function step20(price: number): number {
    if (price > 20) {
      return price - 20;
    }
    return price;
  }

  function step21(price: number): number {
    if (price > 21) {
      return price - 21;
    }
    return price;
  }

  function step22(price: number): number {
    if (price > 22) {
      return price - 22;
    }
    return price;
  }

  function step23(price: number): number {
    if (price > 23) {
      return price - 23;
    }
    return price;
  }

  function step24(price: number): number {
    if (price > 24) {
      return price - 24;
    }
    return price;
  }

  function step25(price: number): number {
    if (price > 25) {
      return price - 25;
    }
    return price;
  }

  function step26(price: number): number {
    if (price > 26) {
      return price - 26;
    }
    return price;
  }

  function step27(price: number): number {
    if (price > 27) {
      return price - 27;
    }
    return price;
  }

  function step28(price: number): number {
    if (price > 28) {
      return price - 28;
    }
    return price;
  }

  function step29(price: number): number {
    if (price > 29) {
      return price - 29;
    }
    return price;
  }

  function step30(price: number): number {
    if (price > 30) {
      return price - 30;
    }
    return price;
  }

  function step31(price: number): number {
    if (price > 31) {
      return price - 31;
    }
    return price;
  }

  function step32(price: number): number {
    if (price > 32) {
      return price - 32;
    }
    return price;
  }

  function step33(price: number): number {
    if (price > 33) {
      return price - 33;
    }
    return price;
  }

  function step34(price: number): number {
    if (price > 34) {
      return price - 34;
    }
    return price;
  }

  function step35(price: number): number {
    if (price > 35) {
      return price - 35;
    }
    return price;
  }

  function step36(price: number): number {
    if (price > 36) {
      return price - 36;
    }
    return price;
  }

  function step37(price: number): number {
    if (price > 37) {
      return price - 37;
    }
    return price;
  }

  function step38(price: number): number {
    if (price > 38) {
      return price - 38;
    }
    return price;
  }

  function step39(price: number): number {
    if (price > 39) {
      return price - 39;
    }
    return price;
  }
  return [step0, step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11, step12, step13, step14, step15, step16, step17, step18, step19, step20, step21, step22, step23, step24, step25, step26, step27, step28, step29, step30, step31, step32, step33, step34, step35, step36, step37, step38, step39];
}
