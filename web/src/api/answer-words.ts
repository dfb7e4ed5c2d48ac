import { wordsIn } from "../language/words.js";

export const answerWords = wordsIn({
  en: {
    asked: "Asking …",
    refused: "The server did not answer this question. It says:",
    unreachable: "The server cannot be reached. Is it running, and are you connected to its network?",
    again: "Ask again",
  },
  vi: {
    asked: "Đang hỏi …",
    refused: "Máy chủ không trả lời câu hỏi này. Máy chủ cho biết:",
    unreachable: "Không kết nối được máy chủ. Máy chủ có đang chạy và bạn có trong mạng của nó không?",
    again: "Hỏi lại",
  },
  zh: {
    asked: "正在查询……",
    refused: "服务器没有回答这个问题，其说明如下：",
    unreachable: "无法连接服务器。服务器是否在运行，您是否在其网络中？",
    again: "重新查询",
  },
});
